import type { Request } from '../../src/contract.ts';

/** What a typed line means. `press` counts from 1, as shown. */
export type Typed =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'keys' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unknown'; readonly command: string }
  | { readonly kind: 'nothing' };

export const COMMANDS = ['/ask', '/help', '/privacy', '/quit', '/sources', '/timeline'] as const;

/** Reads one typed line. Never throws; a line that is no command is a question. */
export function parseLine(line: string): Typed {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (text === '?') return { kind: 'keys' };
  if (/^(?:quit|exit)$/iu.test(text)) return { kind: 'quit' };
  if (/^\d{1,2}$/u.test(text)) return { kind: 'press', number: Number(text) };
  if (!text.startsWith('/')) return request({ kind: 'ask', text });
  const space = text.search(/\s/u);
  const command = (space < 0 ? text : text.slice(0, space)).toLowerCase();
  return parseCommand(command, space < 0 ? '' : text.slice(space).trim());
}

function parseCommand(command: string, rest: string): Typed {
  switch (command) {
    case '/ask':
      return request({ kind: 'ask', text: rest });
    case '/timeline':
      return request({ kind: 'timeline', ...timelineFields(rest) });
    case '/sources':
      return request({ kind: 'sources', ...(rest === '' ? {} : { filter: rest }) });
    case '/help':
      return request({ kind: 'help' });
    case '/privacy':
      return request({ kind: 'privacy' });
    case '/quit':
    case '/exit':
      return { kind: 'quit' };
    default:
      return { kind: 'unknown', command };
  }
}

function request(value: Request): Typed {
  return { kind: 'request', request: value };
}

export interface TimelineFields {
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
  readonly since?: string;
}

type Field = keyof TimelineFields;
const FIELDS: ReadonlyMap<string, Field> = new Map(
  (['topic', 'from', 'to', 'since'] as const).map((field) => [field, field]),
);
/** A bare "from" or "to" opens a date only before one of these or a digit: "talks to end the war" is a topic. */
export const OPENS_DATE = new RegExp(
  `^(?:\\d.{0,30}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|now|last|this|next|the|early|mid|late|start|end|${[
    'january|february|march|april|may|june|july|august|september|october|november|december',
    'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  ].join('|')})[.,]?$`,
  'iu',
);

/** `[topic] [from DATE] [to DATE]`, or the same with `topic:` `from:` `to:` `since:`. The engine reads the dates. */
export function timelineFields(text: string): TimelineFields {
  const found = new Map<Field, string[]>([['topic', []]]);
  let field: Field = 'topic';
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  tokens.forEach((token, at) => {
    const opened = opensField(token, tokens[at + 1]);
    if (opened === null) {
      found.get(field)?.push(token);
      return;
    }
    field = opened.field;
    found.set(field, opened.rest === '' ? [] : [opened.rest]);
  });
  return Object.fromEntries(
    [...found].map(([name, words]) => [name, words.join(' ')]).filter(([, words]) => words !== ''),
  );
}

function opensField(token: string, next: string | undefined): { field: Field; rest: string } | null {
  const lower = token.toLowerCase();
  const colon = lower.indexOf(':');
  const explicit = colon > 0 ? FIELDS.get(lower.slice(0, colon)) : undefined;
  if (explicit !== undefined) return { field: explicit, rest: token.slice(colon + 1) };
  const word = FIELDS.get(lower);
  if (word === undefined || word === 'topic' || next === undefined || !OPENS_DATE.test(next)) return null;
  return { field: word, rest: '' };
}
