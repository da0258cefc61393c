/** What a person sees, and who is notified, when Slack shows a message: its markup read as Slack reads it. */

export interface Quoted {
  readonly text: string;
  /** Shown smaller: what a quote leans on. */
  readonly italic: boolean;
}

export interface Seen {
  readonly text: string;
  readonly quotes: readonly Quoted[];
  /** Mentions and broadcasts that would notify somebody. */
  readonly pings: readonly string[];
  readonly links: readonly string[];
  readonly buttons: readonly {
    readonly label: string;
    readonly actionId: string;
    readonly blockId: string;
    readonly value: string;
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** With blocks, `text` is what notifications say: it is not shown but pings all the same. */
export function readMessage(args: Fields): Seen {
  const seen = {
    text: '',
    quotes: [] as Quoted[],
    pings: [] as string[],
    links: [] as string[],
    buttons: [] as Seen['buttons'][number][],
  };
  const twin = readMrkdwn(stringOf(args.text), args);
  seen.pings.push(...twin.pings);
  seen.links.push(...twin.links);
  const blocks = listOf(args.blocks);
  if (blocks.length === 0) return { ...seen, text: twin.text };
  const parts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'rich_text') parts.push(...readRichText(block, seen));
    else if (block.type === 'actions') readActions(block, seen.buttons);
    else parts.push(readTextObjects(block, seen));
  }
  return { ...seen, text: parts.join('\n') };
}

function readRichText(block: Fields, seen: { quotes: Quoted[]; pings: string[]; links: string[] }): string[] {
  return listOf(block.elements).map((part) => {
    const elements = listOf(part.elements);
    for (const element of elements) {
      if (element.type === 'link') seen.links.push(stringOf(element.url));
      else if (element.type !== 'text') seen.pings.push(`${stringOf(element.type)} element`);
    }
    const text = elements
      .map((element) => (element.type === 'user' ? `@${stringOf(element.user_id)}` : stringOf(element.text)))
      .join('');
    if (part.type === 'rich_text_quote') {
      const italic = elements.every((element) => isFields(element.style) && element.style.italic === true);
      seen.quotes.push({ text, italic });
    }
    return text;
  });
}

function readActions(block: Fields, buttons: Seen['buttons'][number][]): void {
  for (const button of listOf(block.elements)) {
    buttons.push({
      label: isFields(button.text) ? stringOf(button.text.text) : '',
      actionId: stringOf(button.action_id),
      blockId: stringOf(block.block_id),
      value: stringOf(button.value),
    });
  }
}

function readTextObjects(value: Fields, seen: { pings: string[]; links: string[] }): string {
  if (value.type === 'mrkdwn') {
    const read = readMrkdwn(stringOf(value.text), {});
    seen.pings.push(...read.pings);
    seen.links.push(...read.links);
    return read.text;
  }
  if (value.type === 'plain_text') return stringOf(value.text);
  return Object.values(value)
    .flatMap((inner) => (Array.isArray(inner) ? listOf(inner) : isFields(inner) ? [inner] : []))
    .map((inner) => readTextObjects(inner, seen))
    .join('\n');
}

/** `<…>` is live whatever `parse` says; bare names and addresses are only when it is not 'none'. */
function readMrkdwn(raw: string, args: Fields): { text: string; pings: string[]; links: string[] } {
  const pings: string[] = [];
  const links: string[] = [];
  const text = raw.replace(/<([^<>]{1,3000})>/g, (_, inside: string) => {
    if (/^[@#!]/.test(inside)) pings.push(inside);
    else links.push(inside.split('|')[0] ?? '');
    return inside.split('|').at(-1) ?? '';
  });
  const named = String(args.link_names) === 'true' || args.link_names === '1' || args.parse === 'full';
  if (named) pings.push(...(raw.match(/@(?:channel|here|everyone)\b/g) ?? []));
  if (args.parse !== undefined && args.parse !== 'none')
    links.push(...(raw.match(/https?:\/\/[^\s<>]+/g) ?? []));
  return {
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    pings,
    links,
  };
}
