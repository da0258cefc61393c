import type { Action, Reply } from '../../src/contract.ts';
import { type Paragraph, type Section, type Span, sayReply } from '../../src/words/index.ts';
import { displayWidth } from './display-width.ts';
import { keyLabel, LABELS } from './labels.ts';
import { DEFAULT_COLUMNS, MAX_COLUMNS, MIN_COLUMNS } from './limits.ts';
import { safeText } from './safe-text.ts';
import { paint, type Run, wrap } from './wrap.ts';

export interface TerminalLook {
  /** Width of the terminal; `Infinity` breaks no line. Default 80; running text stays within 88. */
  readonly columns?: number;
  /** Default false: plain text without any escape sequence. */
  readonly colour?: boolean;
}

type Role = Paragraph['role'];

/** What stands before each line of a paragraph: article text always behind a bar, so nothing can pose as a quote. */
const MARGIN: Readonly<Record<Role, string>> = {
  lead: '',
  warn: '! ',
  plain: '',
  quiet: '',
  quote: '┃ ',
  context: '  ┊ ',
  citation: '  ',
  entry: '',
};
/** What comes near but is no answer must not look like one. */
const NEAREST_MARGIN: typeof MARGIN = { ...MARGIN, quote: '┊ ' };
const SGR = {
  bold: '\u001B[1m',
  dim: '\u001B[2m',
  warn: '\u001B[33m',
  bar: '\u001B[36m',
  mark: '\u001B[1;36m',
};
const STRIKE = '\u001B[9m';
const ROLE_LOOK: Readonly<Record<Role, string>> = {
  lead: SGR.bold,
  warn: SGR.warn,
  plain: '',
  quiet: SGR.dim,
  quote: '',
  context: SGR.dim,
  citation: SGR.dim,
  entry: '',
};

/**
 * Everything a reply says, wrapped for a terminal, without a final line break and without the keys for its actions.
 * Control characters of articles and askers are made visible. Never throws.
 */
export function renderTerminal(reply: Reply, look: TerminalLook = {}): string {
  const columns = textColumns(look.columns);
  const colour = look.colour === true;
  const margins = reply.kind === 'not-covered' ? NEAREST_MARGIN : MARGIN;
  return sayReply(reply)
    .map((section) => renderSection(section, { columns, colour, margins }).join('\n'))
    .join('\n\n');
}

/** The actions of a reply that a terminal can do, in order; their keys count from 1. */
export function terminalActions(reply: Reply): readonly Action[] {
  const beyond = new Set<Action['kind']>([
    'share',
    'share-quotes',
    'share-asked',
    'keep',
    'timeline-picture',
  ]);
  return reply.actions.filter((action) => !beyond.has(action.kind));
}

/** What offers the actions by number: one line where they fit, else one line each; `''` when there is none. */
export function renderKeys(actions: readonly Action[], lang: string, look: TerminalLook = {}): string {
  if (actions.length === 0) return '';
  const [dim, bold] = look.colour === true ? [SGR.dim, SGR.bold] : ['', ''];
  const labels = actions.map((action) => safeText(keyLabel(action, lang)));
  const width = labels.reduce((sum, label) => sum + displayWidth(label) + 5, LABELS.press.length);
  const between = width <= textColumns(look.columns) ? '   ' : '\n  ';
  const keys = labels.map((label, at) => `${between}${paint(`${at + 1}`, bold)} ${paint(label, dim)}`);
  return `${paint(LABELS.press, dim)}${keys.join('')}`;
}

/** A reply as a conversation shows it: set off by blank lines, with the keys for its actions beneath. */
export function renderWithKeys(reply: Reply, look: TerminalLook = {}): string {
  const keys = renderKeys(terminalActions(reply), reply.lang, look);
  return `\n${renderTerminal(withoutRepeats(reply), look)}${keys === '' ? '' : `\n\n${keys}`}\n`;
}

/** Questions to ask next are offered by number, so they are not listed in words as well. */
function withoutRepeats(reply: Reply): Reply {
  if (!reply.actions.some((action) => action.kind === 'ask-again')) return reply;
  const repeats = (block: Reply['blocks'][number]) =>
    block.type === 'notice' && block.notice.code === 'try-asking';
  return { ...reply, blocks: reply.blocks.filter((block) => !repeats(block)) };
}

/** What can be typed and what that does: two columns where both fit, else one under the other. */
export function renderHelp(look: TerminalLook = {}): string {
  const columns = textColumns(look.columns);
  const keyWidth = Math.max(...LABELS.help.map(([typed]) => displayWidth(typed)));
  const fits = LABELS.help.every(([, does]) => keyWidth + displayWidth(does) + 5 <= columns);
  return LABELS.help
    .flatMap(([typed, does]) =>
      fits
        ? [`  ${typed.padEnd(keyWidth)}   ${does}`]
        : [`  ${typed}`, ...wrap([{ text: does, open: '' }], columns - 6).map((line) => `      ${line}`)],
    )
    .join('\n');
}

function textColumns(columns = DEFAULT_COLUMNS): number {
  if (columns === Number.POSITIVE_INFINITY) return columns;
  return Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Number.isFinite(columns) ? columns : DEFAULT_COLUMNS));
}

interface Page {
  readonly columns: number;
  readonly colour: boolean;
  readonly margins: typeof MARGIN;
}

function renderSection(section: Section, page: Page): string[] {
  const quoted = section.paragraphs[0]?.role === 'quote';
  return section.paragraphs.flatMap((paragraph) => {
    // What is said about a quote stands under it, indented like its citation.
    const margin = quoted && paragraph.role === 'quiet' ? MARGIN.citation : page.margins[paragraph.role];
    return renderParagraph(paragraph, margin, page);
  });
}

function renderParagraph(paragraph: Paragraph, margin: string, { columns, colour }: Page): string[] {
  const { role } = paragraph;
  const runs = paragraph.spans.flatMap((span) => spanRuns(span, role, colour));
  const bar = colour ? paint(margin, role === 'quote' ? SGR.bar : ROLE_LOOK[role]) : margin;
  return wrap(runs, columns - margin.length).map((line) => (line === '' ? bar.trimEnd() : bar + line));
}

function spanRuns(span: Span, role: Role, colour: boolean): Run[] {
  const text = safeText(span.text);
  const runs: Run[] = [
    colour ? { text, open: lookOf(span, role) } : { text: plainMark(text, span), open: '' },
  ];
  const href = span.href === undefined ? '' : safeText(span.href).replaceAll('\n', '');
  // A full link, so that it can be followed from any terminal and survives copying.
  if (href !== '' && href !== span.text) runs.push({ text: ` ${href}`, open: colour ? SGR.dim : '' });
  return runs;
}

function lookOf(span: Span, role: Role): string {
  if (span.style === 'mark') return SGR.mark;
  if (span.style === 'strike') return STRIKE;
  if (span.style === 'strong') return SGR.bold;
  return span.style === 'quiet' ? SGR.dim : ROLE_LOOK[role];
}

function plainMark(text: string, span: Span): string {
  if (span.style === 'mark') return `▸${text}◂`;
  return span.style === 'strike' ? `~~${text}~~` : text;
}
