/** The markup, limits and reader of a platform on paper, and the ways its adapter can be broken. */
import type { Reply } from '../../src/contract.ts';
import { plainText, sayReply } from '../../src/words/index.ts';
import type { Received } from './harness.ts';

export type PaperFault =
  | 'acknowledges-late'
  | 'answers-duplicates'
  | 'answers-new-event-ids'
  | 'answers-bots'
  | 'lets-text-ping'
  | 'lets-text-link'
  | 'collapses-spaces'
  | 'loses-markup'
  | 'cuts-quotes'
  | 'hides-left-out'
  | 'exceeds-the-limit'
  | 'answers-in-the-channel'
  | 'never-shares'
  | 'shares-again'
  | 'shows-the-error'
  | 'dies-on-refusal'
  | 'takes-any-token'
  | 'abandons-work'
  | 'takes-work-when-stopped'
  | 'keeps-a-connection'
  | 'waits-for-ever';

export const MAX_CHARS = 4_000;
const MAX_MESSAGES = 3;

export interface Payload {
  readonly quotes: readonly string[];
  readonly text: string;
}

const mark = (text: string): string => text.replaceAll(/[\\@<[]/g, '\\$&');
const unmark = (text: string): string => text.replaceAll(/\\([\\@<[])/g, '$1');

/** What the paper platform makes of a payload: an unescaped `@` pings, an unescaped `[` begins a link. */
export function readPaper(
  payload: Payload,
): Pick<Received, 'text' | 'quotes' | 'pings' | 'links' | 'problems'> {
  const all = [...payload.quotes, payload.text].join('\n').replaceAll(/\\./gs, '');
  return {
    text: unmark(payload.text),
    quotes: payload.quotes.map(unmark),
    pings: all.match(/@\w+/g) ?? [],
    links: all.match(/\[here/g) ?? [],
    problems: payload.quotes.join('').length > MAX_CHARS ? ['too long'] : [],
  };
}

/** A correct rendering, but for what `fault` breaks. */
export function renderOnPaper(reply: Reply, fault: PaperFault | undefined): readonly Payload[] {
  const is = (name: PaperFault): boolean => fault === name;
  const hostile = is('lets-text-ping') || is('lets-text-link');
  const quotes = reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.quote.text] : []));
  const changed = quotes.map((text) => {
    if (is('collapses-spaces')) return text.replaceAll(/\s+/g, ' ');
    if (is('loses-markup')) return text.replaceAll(/[|~]/g, '');
    return is('cuts-quotes') ? `${text.slice(0, 200)}…` : text;
  });
  const safe = (text: string): string => {
    if (is('lets-text-ping')) return text.replaceAll(/[\\<[]/g, '\\$&');
    if (is('lets-text-link')) return text.replaceAll(/[\\<@]/g, '\\$&');
    return mark(text);
  };
  const pages: string[][] = [[]];
  let leftOut = 0;
  for (const quote of changed.map(safe)) {
    const page = pages.at(-1) ?? [];
    const fits = is('exceeds-the-limit') || page.join('').length + quote.length <= MAX_CHARS;
    if (fits) page.push(quote);
    else if (pages.length < MAX_MESSAGES) pages.push([quote]);
    else leftOut += 1;
  }
  const notices = reply.blocks.filter((block) => block.type === 'notice');
  const said = notices.length > 0 ? plainText(sayReply({ ...reply, blocks: notices })) : '';
  const note = leftOut > 0 && !is('hides-left-out') ? `${leftOut} left out` : '';
  return pages.map((page, i) => ({
    quotes: page,
    text: hostile ? safe(said) : mark(i === 0 ? `${said}${note}` : ''),
  }));
}
