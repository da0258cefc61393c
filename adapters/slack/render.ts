import type { Action, ActionKind, Reply } from '../../src/contract.ts';
import { actionLabel, type Section, sayReply, surfaceWords } from '../../src/words/index.ts';
import type { ActionsBlock, Button, RichTextBlock, SlackMessage } from './blocks.ts';
import { buttonId, rowId } from './buttons.ts';
import {
  MAX_ACTIONS,
  MAX_BLOCKS,
  MAX_BUTTON_LABEL,
  MAX_BUTTON_VALUE,
  MAX_MESSAGE_CHARS,
  MAX_MESSAGES,
} from './limits.ts';
import { messageText } from './message-text.ts';
import { richTextBlock, richTextChars } from './rich-text.ts';
import { shortened } from './whole-characters.ts';

/** In a person's own conversation with the bot there is nobody to share with, and nothing vanishes. */
export const NOT_IN_DIRECT: ReadonlySet<ActionKind> = new Set([
  'share',
  'share-quotes',
  'share-asked',
  'keep',
]);

export interface RenderOptions {
  /** Thread that "Share here" posts to, kept in the row of buttons; absent for the channel itself. */
  readonly anchor?: string;
  /** Actions that have no meaning where the reply goes. */
  readonly without?: ReadonlySet<ActionKind>;
  /** Number of the first row and button, for several replies in one view. Default 0. */
  readonly firstRow?: number;
}

/** Rows of buttons are kept free in each message's blocks, as is one block for what was left out. */
const CONTENT_BLOCKS = MAX_BLOCKS - 4;
const CONTENT_CHARS = MAX_MESSAGE_CHARS - 2_000;

/** Buttons a reply carries at most, so that the rows stay within what is kept free. */
const MAX_BUTTONS = 2 * MAX_ACTIONS;

interface Measured {
  readonly section: Section;
  readonly block: RichTextBlock;
  readonly chars: number;
}

/**
 * A reply as one to four messages in reading order, each within Slack's limits; the buttons stand under the last.
 * Parted between sections only; a section too long for any message, and what goes beyond the fourth, is left out
 * whole and counted in words. Pure; never throws.
 */
export function renderReply(reply: Reply, options: RenderOptions = {}): readonly SlackMessage[] {
  const { pages, left } = paginate(sayReply(reply));
  const words = surfaceWords(reply.lang);
  const rows = actionRows(reply, options);
  if (left > 0) pages[pages.length - 1]?.push(...measured({ paragraphs: [note(words.leftOut(left))] }));
  return pages.map((page, index) => ({
    text: messageText(
      page.map((one) => one.section),
      words.leftOut(1),
    ),
    blocks: [...page.map((one) => one.block), ...(index === pages.length - 1 ? rows : [])],
    sections: page.map((one) => one.section),
    left: index === pages.length - 1 ? left : 0,
  }));
}

function note(text: string) {
  return { role: 'quiet' as const, spans: [{ text }] };
}

function measured(section: Section): readonly Measured[] {
  const block = richTextBlock(section);
  return block === null ? [] : [{ section, block, chars: richTextChars(block) }];
}

/** Always at least one page, which holds something unless the reply says nothing at all. */
function paginate(sections: readonly Section[]): { readonly pages: Measured[][]; readonly left: number } {
  const pages: Measured[][] = [[]];
  const all = sections.flatMap(measured);
  for (const [index, one] of all.entries()) {
    const page = pages[pages.length - 1] ?? [];
    if (one.chars <= CONTENT_CHARS && fits(page, one)) {
      page.push(one);
    } else if (one.chars <= CONTENT_CHARS && pages.length < MAX_MESSAGES) {
      pages.push([...takeHeadlines(page, one), one]);
    } else if (pages.length === MAX_MESSAGES) {
      // Nothing smaller is let in after it: what is shown has no hole before its end.
      return { pages, left: all.length - index + tooLong(all.slice(0, index)) };
    }
  }
  return { pages, left: tooLong(all) };
}

function tooLong(all: readonly Measured[]): number {
  return all.filter((one) => one.chars > CONTENT_CHARS).length;
}

function fits(page: readonly Measured[], one: Measured): boolean {
  const chars = page.reduce((sum, other) => sum + other.chars, one.chars);
  return chars <= CONTENT_CHARS && page.length < CONTENT_BLOCKS;
}

/**
 * Takes the words that stand right above a quote off the end of a page, so that "nearest, but not an answer" is never
 * parted from what it speaks of. None when the page would be left empty.
 */
function takeHeadlines(page: Measured[], quote: Measured): readonly Measured[] {
  let from = page.length;
  while (from > 1 && page.length - from < 2 && !hasQuote(page[from - 1])) from -= 1;
  const headlines = page.slice(from);
  if (from === 0 || !hasQuote(quote) || hasQuote(headlines[0]) || !fits(headlines, quote)) return [];
  return page.splice(from);
}

function hasQuote(one: Measured | undefined): boolean {
  return one?.section.paragraphs.some((paragraph) => paragraph.role === 'quote') ?? false;
}

function actionRows(reply: Reply, options: RenderOptions): readonly ActionsBlock[] {
  const offered = reply.actions
    .filter((action) => !options.without?.has(action.kind) && action.token.length <= MAX_BUTTON_VALUE)
    .slice(0, MAX_BUTTONS);
  const first = options.firstRow ?? 0;
  const buttons = offered.flatMap((action, index) => button(action, first * MAX_ACTIONS + index, reply.lang));
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += MAX_ACTIONS) {
    rows.push({
      type: 'actions',
      block_id: rowId(first + rows.length, options.anchor),
      elements: buttons.slice(at, at + MAX_ACTIONS),
    });
  }
  return rows;
}

function button(action: Action, index: number, lang: string): readonly Button[] {
  const label = actionLabel(action, lang).trim();
  if (label === '') return [];
  // A label is a question of the bot's own, never a quote, so it may be cut.
  const text = shortened(label, MAX_BUTTON_LABEL);
  return [
    {
      type: 'button',
      text: { type: 'plain_text', text, emoji: false },
      action_id: buttonId(action.kind, index),
      value: action.token,
    },
  ];
}
