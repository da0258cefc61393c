import type { Facts } from '../contract.ts';
import { day, plainDay, sayUntil, sayWhen, span } from './en-dates.ts';
import { moderationNotices } from './en-moderation.ts';
import type { Words } from './words.ts';

const count = (n: unknown, one: string, many = `${one}s`): string =>
  `${Number(n ?? 0)} ${Number(n ?? 0) === 1 ? one : many}`;
const text = (fact: unknown): string => (typeof fact === 'string' ? fact : '');
const list = (fact: unknown): readonly string[] => (Array.isArray(fact) ? fact.map(String) : []);
/** "a, b and c"; with another last joint "a, b or c". */
const listed = (items: readonly string[], joint = 'and'): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${joint} ${items[items.length - 1]}`;
const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `“${word}”`);
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  ja: 'Japanese',
  kk: 'Kazakh',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
  hi: 'Hindi',
  fa: 'Persian',
  pl: 'Polish',
};
/** From two months and two years on, nobody thinks in the smaller unit. */
const DAYS_UNTIL_MONTHS = 61;
const DAYS_UNTIL_YEARS = 731;
const language = (code: unknown): string => LANGUAGES[text(code)] ?? text(code);

/** "less than a day old", "3 days old", "2 months old", "4 years old": what is past, rounded down. */
function age(days: unknown): string {
  const n = Number(days ?? 0);
  if (!Number.isFinite(n)) return '';
  if (n < 1) return 'less than a day old';
  if (n < DAYS_UNTIL_MONTHS) return `${count(n, 'day')} old`;
  return n < DAYS_UNTIL_YEARS
    ? `${count(Math.floor(n / 30.44), 'month')} old`
    : `${count(Math.floor(n / 365.25), 'year')} old`;
}

/** "2–8 Jan 2022", "since 2 Jan 2022", "until 8 Jan 2022". */
function days(facts: Facts): string {
  const [from, to] = [text(facts.from), text(facts.to)];
  if (from && to) return span(from, to);
  return from ? `since ${plainDay(from)}` : to ? `until ${plainDay(to)}` : 'any day';
}

function periodRead(facts: Facts): string {
  const read = `“${text(facts.words)}” read as ${days(facts)}`;
  const older = text(facts.older);
  return older
    ? `${read}; no article tells of that day. One tells of ${plainDay(older)}, the same weekday: ask with that date.`
    : `${read}.`;
}

function published(facts: Facts): string {
  const from = text(facts.from);
  const to = text(facts.to);
  return from && to ? `, published ${span(from.slice(0, 10), to.slice(0, 10))}` : '';
}

function searched(facts: Facts): string {
  const outlets = Number(facts.outlets) > 0 ? ` from ${count(facts.outlets, 'outlet')}` : '';
  return `Looked through ${count(facts.articles, 'article')}${outlets}${published(facts)}.`;
}

function timelineHead(facts: Facts): string {
  const topic = text(facts.topic) ? ` · “${text(facts.topic)}”` : '';
  const period = text(facts.from) || text(facts.to) ? ` · ${days(facts)}` : '';
  const asOf = text(facts.asOf) ? ` · as of ${plainDay(text(facts.asOf))}` : '';
  const articles = Number(facts.articles ?? 0) > 0 ? ` · ${count(facts.articles, 'article')}` : '';
  return `Timeline${topic}${period}${asOf}${articles}`;
}

function timelineEmpty(facts: Facts): string {
  const about = text(facts.topic) ? ` about “${text(facts.topic)}”` : '';
  const inDays = facts.limited === true ? ' in those days' : '';
  return `No dated event${about}${inDays} in ${count(facts.articles, 'article')}${published(facts)}. This doesn’t mean nothing happened.`;
}

function timelineMore(facts: Facts): string {
  const inferred = Number(facts.inferred ?? 0);
  const background = Number(facts.background ?? 0);
  const why = [
    inferred > 0 ? `${inferred} dated by the day of publication alone` : '',
    background > 0 ? `${background} further back or without a day` : '',
  ].filter((part) => part !== '');
  return `${count(facts.count, 'more entry', 'more entries')}${why.length > 0 ? `, among them ${why.join(' and ')}` : ''}.`;
}

/** In whose name a change was made. */
function actor(facts: Facts): string {
  if (facts.by === 'outlet') return text(facts.outlet) || 'the outlet';
  return facts.by === 'operator' ? 'those who run this bot' : 'this server’s moderators';
}

function onDay(facts: Facts, word = 'on '): string {
  return text(facts.date) ? ` ${word}${plainDay(text(facts.date))}` : '';
}

function because(facts: Facts): string {
  return text(facts.why) ? `: ${text(facts.why)}` : '';
}

function changedAbove(facts: Facts): string {
  const verb = facts.what === 'corrected' ? 'corrected' : 'withdrawn';
  if (facts.what === 'restored') {
    return `What was struck out in the message above stands again${onDay(facts, 'since ')}.`;
  }
  if (facts.what === 'source') {
    return `The source of a quote in the message above was corrected${onDay(facts)} by ${actor(facts)}${because(facts)}.`;
  }
  const about = facts.edited === true ? 'the message above shows it struck out' : 'don’t rely on it';
  return `A quote in the message above was ${verb}${onDay(facts)} by ${actor(facts)}${because(facts)}; ${about}.`;
}

const HELP = [
  'Dateline answers only in the words of vetted news articles: the exact sentence, who published it and when. It adds nothing and judges nothing.',
  'Ask a question: who, what, when, where, why, how many. Names and key words work too.',
  'Ask for a timeline, of everything or of a topic, from one day to another.',
  'When the articles don’t answer, it says so.',
].join('\n\n');

const PRIVACY = [
  'What Dateline keeps: neither your question nor who you are, in its log or its store, unless you press “Tell me when this is covered”: then your account id and that question, for 14 days; or “Keep me informed”: then your account id and which sentences you were shown, for 30 days. Both are erased on delivery or on request.',
  'To understand “and when?” and for buttons beneath an answer, the last questions of a conversation stay in memory for 30 minutes. A restart forgets them.',
  '“Was this the answer?” keeps the verdict and the sentence it is about, not who gave it; that you gave one stays in memory for 30 minutes, so that it counts once.',
  'Of a reply you share, the store keeps where it stands and which sentences it quotes, so that it can be corrected; not who shared it.',
  'Of those who moderate, the store keeps the account id as a moderator and, where those who run the bot chose so, with what they changed; “Erase what is kept of me” takes both out.',
  'Slack or Discord can see what you type there, and the owners of a workspace may be able to export it. Nothing is sent to anyone else; no language model is used.',
].join('\n\n');

export const en: Words = {
  lang: 'en',
  rightToLeft: false,
  notices: {
    'you-asked': (f) => `You asked: ${text(f.text)}`,
    'understood-as': (f) => `Understood as: ${text(f.text)}`,
    'stale-knowledge': (f) => `The newest article here is ${age(f.days)}. Things may have changed.`,
    'newest-quoted': (f) =>
      text(f.date)
        ? `Newest quoted: ${plainDay(text(f.date))}, ${age(f.days)} · ${count(f.articles, 'article')}`
        : `${count(f.articles, 'article')}, no publication date stated`,
    'not-covered': () => 'The articles don’t answer this.',
    searched,
    'words-not-found': (f) => `No article mentions ${listed(quoted(list(f.words)), 'or')}.`,
    'period-read': periodRead,
    'outlet-limited': (f) => `Only articles from ${text(f.outlet)}, as asked.`,
    'nearest-not-answer': () => 'Nearest, but not an answer:',
    'nothing-near': () => 'Nothing here comes near.',
    'try-asking': (f) => `You could ask: ${list(f.questions).join(' · ')}`,
    'not-advice': () => 'Dateline quotes articles; it can’t tell you if a place is safe now.',
    'no-help-here': () =>
      'Dateline only quotes articles. It can’t tell you what to do, and it can’t get help in an emergency.',
    'call-for-help': () =>
      'If you or somebody else is in danger, call the local emergency number, or go to somebody near you.',
    'safety-note': (f) => text(f.text),
    'other-language': (f) =>
      `The articles here are in ${listed(list(f.languages).map(language))}; I can’t search them from ${language(f.question)} yet. Names or key words in ${listed(list(f.languages).map(language))} may work.`,
    'too-vague': () => 'That is too little to search for. Add a name, a place or a key word.',
    'empty-question': () => 'Write what you want to know: a question, a name or key words.',
    'too-long': (f) => `That is longer than ${Number(f.max ?? 0)} characters. Ask one question at a time.`,
    'small-talk': () => 'Ask what the articles say: who, what, when, where, why, how many.',
    'several-questions': (f) => `${count(f.count, 'question')} in one; here is the nearest quote for each.`,
    'no-articles': () => 'There are no articles here yet. A moderator has to add some first.',
    'outlet-not-here': (f) =>
      `There is no article from ${text(f.outlet)} here.${list(f.outlets).length > 0 ? ` Outlets here: ${list(f.outlets).join(', ')}.` : ''}`,
    'figures-differ': () => 'The articles give different figures, newest first:',
    'figures-agree': (f) => `${count(f.outlets, 'outlet')} give this figure.`,
    'statements-changed': () => 'What the articles say changed over time, newest first:',
    'not-judged': () => 'Dateline doesn’t judge which is right.',
    'no-yes-no': () => 'No yes or no from here: these are the sentences that speak to it.',
    'only-planned': () => 'Told as planned or promised, not as done:',
    'told-uncertain': () => 'Told as not certain; the article does not vouch for it:',
    'names-shared': (f) =>
      `More than one person here is called ${text(f.name)}${list(f.persons).length > 0 ? `: ${listed(list(f.persons))}` : ''}. Check whom a quote means.`,
    'no-speaker': (f) =>
      f.quoted === true
        ? 'The sentence quoted names nobody who said it; it is the article’s own.'
        : 'Nothing was quoted before this, so there is nobody to name.',
    'nothing-more': (f) =>
      f.quoted === true ? 'The articles say nothing more to this.' : 'Nothing was quoted before this.',
    'claim-not-rated': () => 'Dateline shows what vetted articles say; it doesn’t rate messages.',
    'claim-not-covered': () => 'Not in these articles. That doesn’t make it true or false.',
    'could-not-answer-safely': () =>
      'Could not answer safely: a quote did not match its article, so nothing is shown.',
    busy: (f) => `Busy: ${count(f.waiting, 'question')} are waiting. Ask again in a moment.`,
    waiting: (f) =>
      `Busy, you are number ${Number(f.place ?? 1)}; ${f.turns === true ? 'this message will turn into your answer' : 'your answer will follow'}.`,
    'rate-limited': (f) =>
      `Those were many questions in a short time. Ask again in ${count(f.seconds, 'second')}.`,
    fault: (f) => `Something broke on our side; nothing was lost. Code ${text(f.code)}.`,
    'timeline-head': timelineHead,
    'timeline-empty': timelineEmpty,
    'timeline-more': timelineMore,
    'timeline-undated': (f) =>
      `${count(f.count, 'statement')} ${f.count === 1 ? 'carries' : 'carry'} no date and ${f.count === 1 ? 'stays' : 'stay'} out of the timeline.`,
    'timeline-notes': () => 'Days are those of the events, not of the reports. Weeks begin on Monday.',
    'bad-date-words': (f) =>
      f.reversed
        ? `“${text(f.words)}” ends before it begins. Give the earlier day first.`
        : `“${text(f.words)}” is no date I can read. Try 2022-01-05, “5 January”, “last week” or “Wednesday”.`,
    'sources-head': (f) =>
      `${count(f.articles, 'article')}${published(f)} · ${count(f.passages, 'sentence')} · knowledge ${text(f.version)}${text(f.changed) ? ` · last change ${plainDay(text(f.changed).slice(0, 10))}, ${text(f.changed).slice(11, 16)} UTC` : ''}`,
    'sources-more': (f) => `${count(f.count, 'more article')}.`,
    help: () => HELP,
    'help-threads': (f) => `In a thread no command is taken: write @${text(f.name)} and your question there.`,
    privacy: () => PRIVACY,
    'context-head': () => 'The paragraph it stands in:',
    'context-gone': () => 'The article was changed or withdrawn since, so this quote no longer stands.',
    'shared-head': () => 'What the articles say:',
    'asked-here': (f) => `Asked: ${text(f.text)}`,
    'share-choice': () => 'Everybody here will see it. Your name is not shown.',
    'question-forgotten': () => 'Your question is not remembered any more; the quotes can still be shared.',
    'button-too-old': () => 'This button is too old or was made by another version. Ask again.',
    'tell-me-kept': (f) =>
      `Kept until ${plainDay(text(f.until) || '1970-01-01')}. This version keeps it but does not send the message yet; look here again meanwhile.`,
    'inform-me-terms': (f) =>
      `If what you were shown here is corrected or withdrawn, you get one message from me. Kept for this: your account id and which ${Number(f.count ?? 1) === 1 ? 'sentence' : 'sentences'}, ${count(f.days, 'day')}; erased on delivery or on request.`,
    'inform-me-kept': (f) => `Kept until ${plainDay(text(f.until) || '1970-01-01')}.`,
    'informed-head': (f) =>
      `You asked to be told of changes. ${Number(f.count ?? 1) === 1 ? 'A sentence you were shown no longer stands' : `${Number(f.count ?? 2)} sentences you were shown no longer stand`}:`,
    'not-kept-here': () =>
      'Nothing can be kept here: this bot runs without a store, or the platform does not say who asks.',
    'feedback-ask': () => 'Was this the answer? Your name is not kept.',
    'feedback-thanks': () => 'Thank you. The moderators see the verdict, not who gave it.',
    forgotten: (f) =>
      Number(f.count ?? 0) > 0
        ? `Erased: ${count(f.count, 'thing')} kept of you.`
        : 'Nothing was kept of you.',
    'kept-head': () => 'You asked to keep this.',
    'tell-me-terms': (f) =>
      `Kept for this: your account id and the question, ${count(f.days, 'day')}; erased on delivery or on request. This version keeps it but does not send the message yet.`,
    'knowledge-version': (f) => `Knowledge ${text(f.version)}`,
    'copy-head': () => 'To copy:',
    'quote-withdrawn': (f) => `Withdrawn${onDay(f, '')} by ${actor(f)}${because(f)}`,
    'quote-corrected': (f) =>
      `Corrected by ${actor(f)}${onDay(f)}${text(f.why) ? ` (${text(f.why)})` : ''}${f.now === true ? ', now:' : '. The text no longer has this sentence.'}`,
    'changed-above': changedAbove,
    ...moderationNotices,
  },
  actions: {
    share: 'Share here',
    'share-quotes': 'Quotes only',
    'share-asked': 'With my question',
    'more-context': 'More context',
    copy: 'Copy with source',
    'timeline-page': 'More',
    'timeline-picture': 'Picture',
    'sources-page': 'More',
    sources: 'What do the articles cover?',
    keep: 'Keep in my messages',
    feedback: 'Was this the answer?',
    'feedback-yes': 'Yes',
    'feedback-wrong': 'Wrong',
    'feedback-outdated': 'Outdated',
    'feedback-out-of-context': 'Out of context',
    'tell-me': 'Tell me when this is covered',
    'tell-me-yes': 'Keep it and tell me',
    'inform-me': 'Keep me informed',
    'inform-me-yes': 'Keep it and tell me',
    'forget-me': 'Erase what is kept of me',
  },
  statuses: { happened: '', planned: 'planned', reported: 'reported', negated: 'denied or did not happen' },
  pictureLacksLetters:
    'This picture can’t show some letters of the text: they are missing or empty boxes here. The text has them all.',
  notCertain: 'not certain',
  wasPlannedFor: 'was planned for',
  notToHappen: 'called off or not to happen',
  citation: {
    untitled: 'untitled',
    outletNotStated: 'outlet not stated',
    with: (names) => `with ${listed(names)}`,
    published: (date) => `published ${day(date, true)}`,
    undated: 'no date stated',
    open: 'open',
    alsoCarriedBy: (outlets) => `also carried by ${listed(outlets)} (one origin)`,
    offPage: (date) => `no longer on the live page, checked ${plainDay(date)}`,
  },
  photo: 'photo caption',
  contextLead: 'It leans on:',
  dateNote: (words, when, carried) => `“${words}” is ${when}${carried ? ', from:' : '.'}`,
  gap: (days) => `${days}: no event dated to this in the articles (this doesn’t mean nothing happened)`,
  day,
  when: sayWhen,
  until: sayUntil,
  span,
  source: ({ passages, quoted: times, status }) =>
    `${count(passages, 'sentence')}${times === null ? '' : ` · quoted ${count(times, 'time')} in public`}${status === 'live' ? '' : ` · ${status}`}`,
  seeAlso: (n) => `also in ${count(n, 'more article')}`,
  title: (citation) => citation.title ?? 'untitled',
};
