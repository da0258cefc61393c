import { unescapeText } from '../escape.ts';
import { plainFromSlack } from '../plain-from-slack.ts';
import type { Wish } from './wish.ts';

/** A person or channel as Slack writes them into a command's text when the app asks for it (`should_escape`). */
const PERSON = /^<@([UW][A-Z0-9]{2,20})(?:\|([^<>|]{0,80}))?>$/;
const CHANNEL = /^<#([CG][A-Z0-9]{2,20})(?:\|[^<>|]{0,80})?>$/;

export interface CommandPlace {
  readonly trigger: string;
  /** Where the command was given. */
  readonly channel: string;
  /** Key of a person of the workspace. */
  readonly keyOf: (user: string) => string;
}

/**
 * What the moderators' words of `/dateline …` ask for; null when they are none of theirs. `text` is as Slack sends it,
 * with its markup. Never throws.
 */
export function moderationWish(text: string, at: CommandPlace): Wish | null {
  const words = text.trim().split(/\s+/);
  const head = (words[0] ?? '').toLowerCase();
  const rest = plainFromSlack(words.slice(1).join(' '));
  const { id, why } = idAndWhy(rest);
  switch (head) {
    case 'pause':
    case 'resume':
      return { kind: 'act', act: { kind: head } };
    case 'list':
      return { kind: 'act', act: { kind: 'list' } };
    case 'pending':
      return { kind: 'act', act: { kind: 'list', only: 'pending' } };
    case 'add':
      return addWish(words.slice(1).join(' '), at.trigger);
    case 'correct':
      return id === '' ? { kind: 'usage' } : { kind: 'text-form', trigger: at.trigger, article: id };
    case 'history':
    case 'restore':
      return id === '' ? { kind: 'usage' } : { kind: 'act', act: { kind: head, article: id } };
    case 'publish':
    case 'reject':
      return id === '' ? { kind: 'usage' } : { kind: 'act', act: { kind: head, pending: { article: id } } };
    case 'withdraw':
      if (id === '') return { kind: 'usage' };
      return { kind: 'act', act: { kind: 'withdraw', article: id, ...(why === '' ? {} : { why }) } };
    case 'undo':
      return /^\d{1,9}$/.test(rest)
        ? { kind: 'act', act: { kind: 'undo', revision: Number(rest) } }
        : { kind: 'usage' };
    case 'moderators':
      return moderatorsWish(words.slice(1), at);
    case 'moderate':
      return { kind: 'usage' };
    default:
      return null;
  }
}

/** Nothing, or one link, which Slack sets in angle brackets with what was typed as its label. */
function addWish(given: string, trigger: string): Wish {
  if (given === '') return { kind: 'text-form', trigger, article: null };
  const [, linked] = /^<(https?:\/\/[^<>|\s]{1,2000})(?:\|[^<>]{0,2000})?>$/i.exec(given) ?? [];
  const url = unescapeText(linked ?? given);
  if (!/^https?:\/\/\S+$/i.test(url)) return { kind: 'usage' };
  return { kind: 'act', act: { kind: 'add', material: { kind: 'url', url } } };
}

/** An article's id and what follows it; an id with spaces stands in quotation marks. */
function idAndWhy(rest: string): { readonly id: string; readonly why: string } {
  const close = /^["“]/.test(rest) ? rest.slice(1).search(/["”]/) : -1;
  if (close >= 0) return { id: rest.slice(1, close + 1).trim(), why: rest.slice(close + 2).trim() };
  const [id = '', ...why] = rest.split(' ');
  return { id, why: why.join(' ') };
}

/** `moderators`, `moderators add|remove @person`, `moderators channel [#channel|off]`. */
function moderatorsWish(words: readonly string[], { channel, keyOf }: CommandPlace): Wish {
  const [head = '', target = ''] = words;
  switch (head.toLowerCase()) {
    case '':
      return { kind: 'act', act: { kind: 'moderators' } };
    case 'add':
    case 'remove': {
      const [, id, name] = PERSON.exec(target) ?? [];
      if (id === undefined) return { kind: 'usage' };
      const who = { kind: 'user' as const, key: keyOf(id) };
      const kind = head.toLowerCase() === 'add' ? 'appoint' : 'dismiss';
      return { kind: 'act', act: { kind, who, name: name === undefined || name === '' ? id : `@${name}` } };
    }
    case 'channel': {
      if (target.toLowerCase() === 'off') return { kind: 'act', act: { kind: 'tell-in', channel: null } };
      const chosen = target === '' ? channel : CHANNEL.exec(target)?.[1];
      return chosen === undefined
        ? { kind: 'usage' }
        : { kind: 'act', act: { kind: 'tell-in', channel: chosen } };
    }
    default:
      return { kind: 'usage' };
  }
}
