/** A sent body → what people in the channel get: text, quotes, links, and who would be notified. */
import { readMarkdown } from './read-markdown.ts';

export interface ReadMessage {
  readonly text: string;
  /** Block quotations in normal size, in order. */
  readonly quotes: readonly string[];
  readonly links: readonly string[];
  readonly pings: readonly string[];
  /** custom_id of each button, in order. */
  readonly buttons: readonly string[];
  readonly previewsHidden: boolean;
}

interface Body {
  readonly content?: unknown;
  readonly flags?: unknown;
  readonly allowed_mentions?: { readonly parse?: unknown; readonly replied_user?: unknown };
  readonly message_reference?: unknown;
  readonly components?: readonly { readonly components?: readonly { readonly custom_id?: string }[] }[];
}

const SUPPRESS_EMBEDS = 1 << 2;

/** `content` of a callback stands in its `data`: give that. */
export function readMessage(sent: unknown): ReadMessage {
  const body: Body = typeof sent === 'object' && sent !== null ? sent : {};
  const content = typeof body.content === 'string' ? body.content : '';
  const blocks = readMarkdown(content);
  return {
    text: blocks.map((block) => block.text).join('\n'),
    quotes: blocks.filter((block) => block.kind === 'quote').map((block) => block.text),
    links: blocks
      .flatMap((block) => block.live)
      .filter(({ kind }) => kind === 'link' || kind === 'invitation')
      .map(({ what }) => what),
    pings: pings(body, content),
    buttons: (body.components ?? []).flatMap((row) =>
      (row.components ?? []).flatMap(({ custom_id: id }) => (id === undefined ? [] : [id])),
    ),
    previewsHidden: (Number(body.flags) & SUPPRESS_EMBEDS) !== 0,
  };
}

/** Whom Discord would notify. It looks at the raw text, whatever a backslash does to how that is shown. */
function pings(body: Body, content: string): readonly string[] {
  const allowed = body.allowed_mentions;
  const parse = Array.isArray(allowed?.parse) ? allowed.parse : ['users', 'roles', 'everyone'];
  const found = (kind: string, pattern: RegExp): readonly string[] =>
    parse.includes(kind) ? (content.match(pattern) ?? []) : [];
  const repliedTo = body.message_reference !== undefined && (allowed?.replied_user ?? allowed === undefined);
  return [
    ...found('everyone', /@(?:everyone|here)/g),
    ...found('users', /<@!?\d+>/g),
    ...found('roles', /<@&\d+>/g),
    ...(repliedTo === true ? ['the author replied to'] : []),
  ];
}
