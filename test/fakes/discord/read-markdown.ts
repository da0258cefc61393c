/*
 * Discord's Markdown → what a person sees, written from the documentation and from how its clients behave, apart from
 * the adapter's escaping, as its judge. Where clients differ it takes more for markup than any of them.
 * https://support.discord.com/hc/en-us/articles/210298617
 */

export interface Live {
  readonly kind: string;
  /** Target of a link, the markup itself otherwise. */
  readonly what: string;
}

export interface Shown {
  readonly text: string;
  /** Everything that was not plain text, in order. */
  readonly live: readonly Live[];
}

interface Rule {
  readonly kind: string;
  /** Sticky; the first group, where there is one, is what is shown. */
  readonly pattern: RegExp;
  readonly nested: boolean;
}

const rule = (kind: string, pattern: RegExp, nested = false): Rule => ({ kind, pattern, nested });

const RULES: readonly Rule[] = [
  rule('link', /\[((?:[^[\]\\]|\\.)+)\]\(<?([^\s<>]+?)>?(?:\s+"[^"]*")?\)/y, true),
  rule('code', /```[\s\S]+?```|`[^`]+`/y),
  rule('strong', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, true),
  rule('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, true),
  rule('emphasis', /\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/y, true),
  rule('emphasis', /_((?:\\[\s\S]|[^\\_])+?)_(?!_)/y, true),
  rule('strike', /~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y, true),
  rule('spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, true),
  rule('mention', /<(?:@[!&]?|#)\d+>|<id:\w+>/y),
  rule('mention', /@(?:everyone|here)/y),
  rule('command', /<\/[^:>]+:\d+>/y),
  rule('emoji', /<a?:\w+:\d+>|:[^\s:]+?:/y),
  rule('time', /<t:-?\d+(?::\w)?>/y),
  rule('link', /<https?:\/\/[^\s>]+>/y),
  rule('link', /https?:\/\/[^\s<]+/y),
  rule('invitation', /discord(?:app)?\.(?:gg|com\/invite)\/[\w-]+/y),
];

const ESCAPED = /\\([^0-9A-Za-z\s])/y;

/** Text inside a line or block, markup undone. */
export function readInline(source: string): Shown {
  let text = '';
  const live: Live[] = [];
  for (let i = 0; i < source.length; ) {
    const escaped = at(ESCAPED, source, i);
    if (escaped !== null) {
      text += escaped[1] ?? '';
      i += escaped[0].length;
      continue;
    }
    const found = firstRule(source, i);
    if (found === null) {
      text += source.charAt(i);
      i += 1;
      continue;
    }
    const [{ kind, nested }, match] = found;
    const inner = nested ? readInline(match[1] ?? '') : { text: match[0], live: [] };
    live.push({ kind, what: kind === 'link' && match[2] !== undefined ? match[2] : match[0] }, ...inner.live);
    text += inner.text;
    i += match[0].length;
  }
  return { text, live };
}

function firstRule(source: string, i: number): readonly [Rule, RegExpExecArray] | null {
  for (const one of RULES) {
    const match = at(one.pattern, source, i);
    if (match !== null) return [one, match];
  }
  return null;
}

function at(pattern: RegExp, source: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i;
  return pattern.exec(source);
}

export interface Block extends Shown {
  /** `small` is subtext, `small-quote` subtext inside a quotation. */
  readonly kind: 'text' | 'quote' | 'small' | 'small-quote';
}

/** A whole message: lines of one kind that follow one another are one block. */
export function readMarkdown(source: string): readonly Block[] {
  const lines = source.split('\n').map(readLine);
  const groups: { kind: Block['kind']; lines: string[]; live: Live[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.kind === line.kind) {
      last.lines.push(line.rest);
      last.live.push(...line.live);
    } else groups.push({ kind: line.kind, lines: [line.rest], live: [...line.live] });
  }
  return groups.map(({ kind, lines: rest, live }) => {
    const inline = readInline(rest.join('\n'));
    return { kind, text: inline.text, live: [...live, ...inline.live] };
  });
}

interface Line {
  readonly kind: Block['kind'];
  readonly rest: string;
  readonly live: readonly Live[];
}

function readLine(line: string): Line {
  const quote = /^ *>(?:>>)? /.exec(line)?.[0] ?? '';
  const inside = line.slice(quote.length);
  const small = /^ *-# /.exec(inside)?.[0] ?? '';
  const rest = inside.slice(small.length);
  const block = /^\s*(?:#{1,3} |[-*] |\d+\. )/.exec(rest)?.[0];
  const live = block === undefined ? [] : [{ kind: 'block', what: block }];
  const kind = quote === '' ? (small === '' ? 'text' : 'small') : small === '' ? 'quote' : 'small-quote';
  return { kind, rest, live };
}
