/** A run of one line with its looks. */
export interface MarkdownRun {
  readonly text: string;
  readonly looks: readonly ('strong' | 'em' | 'strike' | 'link')[];
}

/** A line, neighbouring quoted lines, or the lines of a code block, in which nothing is markup. */
export interface MarkdownBlock {
  readonly kind: 'line' | 'quote' | 'code';
  readonly lines: readonly { readonly small: boolean; readonly runs: readonly MarkdownRun[] }[];
}

/**
 * Discord's Markdown as far as this bot writes it: code fences, `> `, `-# `, `**`, `~~`, `*`, `[words](<link>)` and backslashes.
 * What is escaped shows as itself, so that a picture shows what a person would read. Never throws.
 */
export function readMarkdown(content: string): readonly MarkdownBlock[] {
  const blocks: { kind: MarkdownBlock['kind']; lines: MarkdownBlock['lines'][number][] }[] = [];
  let fenced = false;
  for (const raw of content.split('\n')) {
    if (raw === FENCE) {
      fenced = !fenced;
      if (fenced) blocks.push({ kind: 'code', lines: [] });
      continue;
    }
    if (fenced) {
      blocks.at(-1)?.lines.push({ small: false, runs: [{ text: raw, looks: [] }] });
      continue;
    }
    const quoted = raw.startsWith('> ');
    const inner = quoted ? raw.slice(2) : raw;
    const small = inner.startsWith('-# ');
    const line = { small, runs: readRuns(small ? inner.slice(3) : inner, []) };
    const last = blocks.at(-1);
    if (quoted && last?.kind === 'quote') last.lines.push(line);
    else blocks.push({ kind: quoted ? 'quote' : 'line', lines: [line] });
  }
  return blocks;
}

const FENCE = '```';

type Look = MarkdownRun['looks'][number];
/** Longest mark first: two stars are not two times one. */
const MARKS: readonly (readonly [string, Look])[] = [
  ['**', 'strong'],
  ['~~', 'strike'],
  ['*', 'em'],
];

function readRuns(text: string, looks: readonly Look[]): MarkdownRun[] {
  const runs: MarkdownRun[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') runs.push({ text: plain, looks });
    plain = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '\\' && /^[!-/:-@[-`{-~]$/.test(text.charAt(at + 1))) {
      at += 1;
      plain += text.charAt(at);
      continue;
    }
    const found = readLink(text, at) ?? readMarked(text, at);
    if (found === null) {
      plain += text.charAt(at);
      continue;
    }
    flush();
    runs.push(...readRuns(found.inner, [...looks, found.look]));
    at = found.end - 1;
  }
  flush();
  return runs;
}

interface Found {
  readonly inner: string;
  readonly look: Look;
  /** Index after it. */
  readonly end: number;
}

function readLink(text: string, at: number): Found | null {
  if (text.charAt(at) !== '[') return null;
  const middle = text.indexOf('](<', at);
  const end = middle < 0 ? -1 : text.indexOf('>)', middle);
  return end < 0 ? null : { inner: text.slice(at + 1, middle), look: 'link', end: end + 2 };
}

function readMarked(text: string, at: number): Found | null {
  for (const [mark, look] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const from = at + mark.length;
    const close = unescapedIndex(text, mark, from);
    if (close > from) return { inner: text.slice(from, close), look, end: close + mark.length };
  }
  return null;
}

function unescapedIndex(text: string, mark: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.startsWith(mark, at)) return at;
  }
  return -1;
}
