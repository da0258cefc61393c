import type { Localised } from '../command-words.ts';

/*
 * Names and descriptions of the moderators' commands, in the locales of the others. What stands beneath `/knowledge` is
 * named in English alone, so that moderators of one server can tell each other what to type.
 */

const said = (name: string, description: string) => ({ name, description });

export const KNOWLEDGE = {
  en: said('knowledge', 'For moderators: what the bot quotes from'),
  fr: said('connaissances', 'Pour les modérateurs : ce que le bot cite'),
  ru: said('знания', 'Для модераторов: откуда бот берёт цитаты'),
  es: said('conocimiento', 'Para moderadores: de dónde cita el bot'),
  de: said('wissen', 'Für Moderatoren: woraus der Bot zitiert'),
} as const satisfies Localised;

export const PULL_THIS_QUOTE = {
  en: said('Pull this quote', ''),
  fr: said('Retirer cette citation', ''),
  ru: said('Убрать эту цитату', ''),
  es: said('Retirar esta cita', ''),
  de: said('Dieses Zitat zurückziehen', ''),
} as const satisfies Localised;

export const SUBCOMMANDS = {
  add: 'Add an article: a link, a file, or paste it; it is not live before you publish it',
  correct: 'Put another text in the place of an article',
  withdraw: 'Take an article out of all answers at once',
  restore: 'Bring a withdrawn article back',
  list: 'All articles, newest change first',
  pending: 'Texts that wait to be published',
  history: 'All that was done to an article',
  pause: 'Stop all answers in this server at once',
  resume: 'Let answers go on in this server',
  forum: 'Quote beneath new posts of a forum whose title the articles answer; off at first',
} as const;

export const MODERATORS = {
  group: 'Who may change what the bot quotes from; for those who manage the server',
  add: 'Make a person or role a moderator',
  remove: 'Take a person or role off the moderators',
  list: 'Who moderates here',
  channel: 'Where it is told what moderators do; empty for nowhere',
} as const;

export const MODERATION_OPTIONS = {
  link: 'Link to the article or feed',
  file: 'Text, Markdown, HTML, PDF or DOCX',
  article: 'The id, as the list shows it',
  why: 'Shown beneath the struck quote',
  who: 'A person or a role',
  channel: 'A channel that moderators alone can read',
  forum: 'A forum of this server',
  on: 'On or off',
} as const;
