import type { ActionKind, Request } from '../../src/contract.ts';
import { MAX_FIELD_CHARS, TOKEN } from './limits.ts';

/** What a form or an address asks of the page. Fields are trimmed; an empty one counts as absent. */
export interface Asked {
  readonly question?: string;
  readonly timeline: { readonly topic?: string; readonly from?: string; readonly to?: string };
  /** The conversation that follow-ups belong to, as the page itself made it up. */
  readonly thread?: string;
}

const THREAD = /^[0-9a-f-]{36}$/;

/** Reads the fields of a form or an address. Never throws; what is odd is left out. */
export function parseAsked(field: (name: string) => unknown): Asked {
  const text = (name: string): string | undefined => {
    const value = field(name);
    if (typeof value !== 'string') return undefined;
    return value.slice(0, MAX_FIELD_CHARS).trim() || undefined;
  };
  const typed = field('q');
  const question = typeof typed === 'string' ? typed.slice(0, MAX_FIELD_CHARS).trim() : undefined;
  const thread = text('thread');
  return {
    ...(question === undefined ? {} : { question }),
    timeline: present({ topic: text('topic'), from: text('from'), to: text('to') }),
    ...(thread !== undefined && THREAD.test(thread) ? { thread } : {}),
  };
}

function present(fields: Readonly<Record<string, string | undefined>>): Asked['timeline'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const PRESSABLE = {
  share: false,
  'share-quotes': false,
  'share-asked': false,
  'more-context': true,
  copy: true,
  'timeline-page': true,
  'timeline-picture': true,
  'sources-page': true,
  sources: true,
  'ask-again': true,
  keep: false,
  feedback: false,
  'feedback-yes': false,
  'feedback-wrong': false,
  'feedback-outdated': false,
  'feedback-out-of-context': false,
  'tell-me': false,
  'tell-me-yes': false,
  'inform-me': false,
  'inform-me-yes': false,
  'forget-me': false,
} as const satisfies Readonly<Record<ActionKind, boolean>>;

/** True for what can be done on a page; sharing has nowhere to go. */
export function isPressable(kind: ActionKind): boolean {
  return PRESSABLE[kind];
}

/** The press that an address means; null when it means none. */
export function parsePress(kind: string, token: string): Request | null {
  if (!TOKEN.test(token)) return null;
  const action = (Object.keys(PRESSABLE) as ActionKind[]).find((known) => known === kind);
  return action !== undefined && isPressable(action) ? { kind: 'press', action, token } : null;
}
