/** What the bot says to moderators, and to all while a server is paused. */
import type { Facts, NoticeCode } from '../contract.ts';
import { plainDay } from './en-dates.ts';

const text = (fact: unknown): string => (typeof fact === 'string' ? fact : '');
const number = (fact: unknown): number => Number(fact ?? 0);
const count = (n: unknown, one: string, many = `${one}s`): string =>
  `${number(n)} ${number(n) === 1 ? one : many}`;
const named = (facts: Facts): string => text(facts.title) || text(facts.article) || 'an article';
/** "9 Jan 2022, 03:12 UTC". */
const instant = (fact: unknown): string =>
  text(fact) === '' ? '' : `${plainDay(text(fact).slice(0, 10))}, ${text(fact).slice(11, 16)} UTC`;
const because = (facts: Facts): string => (text(facts.why) ? `: ${text(facts.why)}` : '');

/** Who acted, where the name is known; else where it was done. */
function who(facts: Facts): string {
  if (text(facts.name)) return text(facts.name);
  switch (facts.from) {
    case 'command-line':
      return 'Somebody on the command line';
    case 'folder':
      return 'The folder of those who run the bot';
    case 'elsewhere':
      return 'A moderator elsewhere';
    default:
      return 'A moderator';
  }
}

/** What was done, as the end of "You …" or "NAME …". */
function deed(facts: Facts): string {
  switch (facts.act) {
    case 'pulled':
      return `pulled a quote from “${named(facts)}”${because(facts)}`;
    case 'withdrawn':
      return `withdrew “${named(facts)}”${because(facts)}`;
    case 'restored':
      return `brought back ${facts.sentence === true ? 'a quote from ' : ''}“${named(facts)}”`;
    case 'corrected':
      return `put another text in the place of “${named(facts)}”${because(facts)}`;
    case 'pending':
      if (number(facts.count) > 0)
        return `handed in ${count(facts.count, 'text')} of a feed; they wait to be published`;
      return `handed in “${named(facts)}”; it waits to be published${because(facts)}`;
    case 'published':
      return `published “${named(facts)}”`;
    case 'rejected':
      return `turned down “${named(facts)}”`;
    case 'paused':
      return 'paused all answers in this server';
    case 'resumed':
      return 'let answers go on in this server';
    case 'appointed':
      return `made ${text(facts.person) || 'somebody'} a moderator`;
    case 'dismissed':
      return `took ${text(facts.person) || 'somebody'} off the moderators`;
    case 'forum':
      return 'changed whether a forum’s new posts are answered';
    case 'channel':
      return 'chose this channel for what moderators do';
    default:
      return 'changed something';
  }
}

function actDone(facts: Facts): string {
  const posts = number(facts.posts) > 0 ? ` ${count(facts.posts, 'public message')} will be put right.` : '';
  const undone = facts.undo === true ? 'Undone: you ' : 'You ';
  return `${undone}${deed(facts)}. In force now.${posts}`;
}

function understoodFacts(facts: Facts): string {
  const line = (label: string, value: string): string => `${label}: ${value}`;
  return [
    line('Title', text(facts.title) || 'missing'),
    line('Outlet', text(facts.outlet) || 'missing'),
    line(
      'Published',
      text(facts.published)
        ? `${text(facts.published)}${text(facts.zone) ? ` (${text(facts.zone)})` : ''}`
        : 'missing',
    ),
    line('Language', text(facts.lang) || 'not known'),
    line('Agency', text(facts.agency) || 'none stated'),
    line('Link', text(facts.url) || 'none'),
    line('Sentences', String(number(facts.passages))),
    line('Id', text(facts.article)),
  ].join('\n');
}

function articleLine(facts: Facts): string {
  const parts = [
    text(facts.status),
    text(facts.outlet) || 'outlet not stated',
    text(facts.published) ? plainDay(text(facts.published).slice(0, 10)) : 'no date stated',
    ...(facts.corrected === true ? ['corrected'] : []),
    ...(facts.waiting === true ? ['a newer text waits'] : []),
    ...(number(facts.pulled) > 0 ? [`${count(facts.pulled, 'sentence')} pulled`] : []),
    ...(number(facts.quoted) > 0 ? [`quoted in ${count(facts.quoted, 'message')}`] : []),
    `id ${text(facts.article)}`,
  ];
  return `${text(facts.title) || 'untitled'} · ${parts.join(' · ')}`;
}

function historyLine(facts: Facts): string {
  const what = facts.sentence === true ? ' a sentence' : '';
  const by =
    facts.by === 'operator' ? 'those who run the bot' : facts.by === 'outlet' ? 'the outlet' : 'moderators';
  return `${number(facts.seq)} · ${instant(facts.at)} · ${text(facts.act)}${what} by ${by}${because(facts)}`;
}

/** "2 of 40 saved questions get another answer now: “…” · “…”". */
function dryRunTold(facts: Facts): string {
  const questions = Array.isArray(facts.questions) ? facts.questions.map((one) => `“${one}”`) : [];
  const verb = facts.done === true ? 'get another answer now' : 'would get another answer';
  const which = questions.length > 0 ? `: ${questions.join(' · ')}` : '';
  return `${number(facts.changed)} of ${count(facts.asked, 'saved question')} ${verb}${which}`;
}

/** "3 sentences of 2 articles are no longer on their live pages: “…” · “…”. …", or what the pages say against them. */
function recheckTold(facts: Facts): string {
  const beside = Array.isArray(facts.beside) ? facts.beside.map((one) => `“${one}”`) : [];
  const against =
    beside.length > 0 ? `The page speaks against what still stands on it: ${beside.join(' · ')}. ` : '';
  const titles = Array.isArray(facts.titles) ? facts.titles.map((one) => `“${one}”`) : [];
  const more = number(facts.articles) - titles.length;
  const which = [...titles, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
  const are = number(facts.sentences) === 1 ? 'is' : 'are';
  if (number(facts.sentences) === 0)
    return `${which}: ${against}${count(facts.pages, 'page')} looked at. Nothing was changed: correct or withdraw what no longer holds.`;
  return `${count(facts.sentences, 'sentence')} of ${count(facts.articles, 'article')} ${are} no longer on the live page: ${which}. ${against}${count(facts.pages, 'page')} looked at. Quotes of them say so; nothing else was changed. Correct or withdraw what no longer holds.`;
}

export const moderationNotices = {
  paused: (f) =>
    `A moderator paused answers here${text(f.since) ? ` on ${instant(f.since)}` : ''}. Nothing is wrong with your question; ask again later.`,
  'not-moderator': () =>
    'Only this server’s moderators can do this. Someone who manages the server can make you one.',
  'not-appointer': () =>
    'Only those who manage this server, and the moderators named in the bot’s configuration, can change who moderates.',
  'place-not-named': () =>
    'Articles can’t be changed from here: those who run this bot have not named a moderator of this server (MODERATORS in its configuration).',
  'act-refused': (f) => `Nothing was changed: ${text(f.why) || 'it could not be done'}.`,
  'act-done': actDone,
  'act-told': (f) => `${who(f)} ${f.undo === true ? 'undid a change: ' : ''}${deed(f)}.`,
  'acts-told': (f) =>
    `${count(f.count, 'change')} of the articles ${number(f.count) === 1 ? 'was' : 'were'} made elsewhere: on the command line, or in another server. The list shows how they stand.`,
  'pull-offer': () =>
    'What you pull is out of all answers at once, and public messages that quote it are struck through. You can undo it for 24 hours.',
  'pull-none': () =>
    'Nothing in this message can be pulled: it quotes no article, or all it quotes is out already.',
  'undo-until': (f) => `Undo until ${instant(f.until)}.`,
  'nothing-to-undo': () => 'This button is none of ours any more. See the history of the article.',
  'pause-told': (f) =>
    f.paused === true
      ? `Answers here are paused${text(f.since) ? ` since ${instant(f.since)}` : ''}.`
      : 'Answers here are not paused.',
  'understood-head': () =>
    'This is what was understood. It is not live: nobody is shown it before it is published.',
  'understood-facts': understoodFacts,
  'understood-opening': (f) => `“${text(f.text)}”`,
  'understood-near': (f) => `${number(f.percent)} % of it also stands in “${named(f)}”.`,
  'understood-problem': (f) => `${f.severity === 'error' ? 'Cannot be used' : 'Note'}: ${text(f.message)}.`,
  'waits-to-be-published': (f) =>
    `${count(f.count, 'text')} ${number(f.count) === 1 ? 'waits' : 'wait'} to be published.`,
  'articles-head': (f) => `${count(f.articles, 'article')} · knowledge ${text(f.version)}`,
  'article-line': articleLine,
  'articles-more': (f) => `${number(f.count)} more.`,
  'history-head': (f) => `All that was done to “${named(f)}”, oldest first:`,
  'history-line': historyLine,
  'moderators-head': (f) =>
    number(f.count) === 0
      ? 'This server has no moderators yet.'
      : `${count(f.count, 'moderator')} of this server:`,
  'moderators-changed': (f) =>
    f.changed === true
      ? `${text(f.person) || 'They'} ${f.appointed === true ? 'can moderate' : 'can no longer moderate'} from now on.`
      : `${text(f.person) || 'They'} ${f.appointed === true ? 'could moderate already' : 'could not moderate anyway'}.`,
  'forum-told': (f) =>
    f.on === true
      ? 'A new post in that forum gets quotes from now on when the articles answer its title. Everybody there sees them.'
      : 'New posts in that forum get no answers now.',
  'complaints-told': (f) =>
    `Called wrong or out of context ${count(f.count, 'time')}, by people who were shown this quote. Nothing was changed:`,
  'dry-run-told': dryRunTold,
  'recheck-told': recheckTold,
  'moderators-channel': (f) =>
    f.on === true
      ? 'What moderators do is told in that channel from now on.'
      : 'What moderators do is told in no channel now.',
} as const satisfies Partial<Record<NoticeCode, (facts: Facts) => string>>;
