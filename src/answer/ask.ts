import type { Notice } from '../contract.ts';
import type { Located } from '../entry.ts';
import { answerClaim } from './answer-claim.ts';
import { answerNearby } from './answer-nearby.ts';
import { answerOne } from './answer-one.ts';
import { answerMore, answerSpeaker } from './answer-wish.ts';
import { type AskOptions, type AskQuestion, MAX_QUESTION_CHARS } from './ask-question.ts';
import { contextOf } from './context/context-of.ts';
import type { Finding } from './finding.ts';
import { joinFindings } from './join-findings.ts';
import { foreignLanguage } from './language/asked-language.ts';
import { foreignFinding } from './language/foreign-finding.ts';
import { factsOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { nameBookOf } from './names/name-book.ts';
import { noticeOf } from './notice.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome-of.ts';
import { askedParts } from './understand/asked-parts.ts';
import { cleanQuestion, hasWord } from './understand/clean.ts';
import type { LastAnswer } from './understand/exchange.ts';
import { asksOfEvent, bareWordOf } from './understand/follow-up.ts';
import { readPlea } from './understand/plea.ts';
import { readAsked } from './understand/read-asked.ts';
import {
  afterQuestion,
  type Last,
  lastOfThread,
  type Resolved,
  resolveQuestion,
} from './understand/resolve-thread.ts';
import { capitalised } from './understand/shape.ts';
import { withoutSlips } from './understand/slips.ts';
import { isSmallTalk } from './understand/small-talk.ts';
import { withToldNames } from './understand/told-names.ts';
import { asksWhetherToAct, tellsWhatToDo } from './understand/whether-to-act.ts';
import type { Wish } from './understand/wish.ts';

/**
 * Answers a question in the words of the live articles. Pure: the same library, question and `now` give the same
 * outcome. Every quote in it has been proved to be an exact slice of a live article. Takes any string; never throws.
 */
export function ask(library: LibraryView, question: AskQuestion, options: AskOptions = {}): Outcome {
  const stopped = cannotAsk(library, question);
  if (stopped) return outcomeOf(library, stopped, null, options);
  // Of a long message the beginning is looked up; a question as long was turned away above.
  const clean = cleanQuestion(question.text.slice(0, MAX_QUESTION_CHARS));
  const text = question.mode === 'ask' ? withoutSlips(clean) : clean;
  const { languages } = factsOf(library);
  const foreign = foreignLanguage(library.index, text, languages);
  if (foreign !== null)
    return outcomeOf(library, foreignFinding(library, text, foreign, languages), null, options);
  if (question.mode === 'claim') return outcomeOf(library, answerClaim(library, text), null, options);
  const plea = readPlea(text);
  if (plea === 'whole') return outcomeOf(library, noHelpHere(library), null, options);
  const { finding, understoodAs } = answerAll(library, text, question, languages);
  const remarks = plea === null ? finding.remarks : [...finding.remarks, noticeOf('no-help-here')];
  return outcomeOf(library, { ...finding, remarks }, understoodAs, options);
}

/** What is said of a message that holds no question that could be searched for; null for any other. */
function cannotAsk(library: LibraryView, { text, mode }: AskQuestion): Finding | null {
  if (library.entries().length === 0) return without(library, 'limited', noticeOf('no-articles'));
  if (mode === 'ask' && text.length > MAX_QUESTION_CHARS) {
    return without(library, 'limited', noticeOf('too-long', { max: MAX_QUESTION_CHARS, chars: text.length }));
  }
  if (text.trim() === '') return without(library, 'too-vague', noticeOf('empty-question'));
  const clean = cleanQuestion(text);
  if (!hasWord(clean)) return without(library, 'too-vague', noticeOf('too-vague'));
  return mode === 'ask' && isSmallTalk(clean) ? without(library, 'too-vague', noticeOf('small-talk')) : null;
}

const noHelpHere = (library: LibraryView): Finding => without(library, 'limited', noticeOf('no-help-here'));

function without(library: LibraryView, kind: 'too-vague' | 'limited', notice: Notice): Finding {
  return {
    kind,
    question: '',
    ranked: [],
    confidence: 0,
    chosen: [],
    nearest: [],
    searched: library.entries(),
    readings: [],
    remarks: [notice],
  };
}

interface Read {
  readonly finding: Finding;
  readonly understoodAs: string | null;
}

function answerAll(
  library: LibraryView,
  text: string,
  { thread, now, lang }: AskQuestion,
  languages: readonly string[],
): Read {
  const book = nameBookOf(library);
  const dateLang = languages.length === 1 ? (languages[0] ?? 'en') : dateLanguage(languages, lang);
  const find = (question: string): Finding => {
    const found = answerOne(library, readAsked(library, question, now, dateLang));
    if (!asksWhetherToAct(question)) return found;
    const instructs = found.chosen.length === 0 || found.chosen.some(({ located }) => isInstruction(located));
    return instructs ? { ...found, nearest: found.nearest.filter(isInstruction) } : noHelpHere(library);
  };
  const answerTo = (question: string): LastAnswer | null => lastAnswerOf(find(question));
  const within = (part: string, question: string, resolved: Resolved, before: Last | null): Finding => {
    const found = find(question);
    if (before === null || !resolved.completed || resolved.wish !== null || found.chosen.length > 0)
      return found;
    const last = find(before.question).chosen[0]?.located;
    return last ? answerNearby(found, { question, bare: bareWordOf(part), last }) : found;
  };
  const { questions, told } = askedParts(text);
  let before = lastOfThread(thread ?? [], book, answerTo);
  const read: { finding: Finding; shown: string; completed: boolean }[] = [];
  let first: Last | null = null;
  for (const part of questions) {
    const resolved = resolveQuestion(part, asksOfEvent(part) ? (first ?? before) : before, book, answerTo);
    const question = withToldNames(resolved.question, told, book);
    const shown = question === resolved.question ? resolved.shown : question;
    const finding = resolved.unresolved
      ? without(library, 'too-vague', noticeOf('too-vague'))
      : asWished(within(part, question, resolved, before), resolved.wish, before?.more ?? 0);
    read.push({ finding, shown, completed: resolved.completed || question !== resolved.question });
    before = afterQuestion({ ...resolved, question }, before, book);
    first ??= before;
  }
  const understoodAs = read.some(({ completed }) => completed)
    ? read.map(({ shown }) => capitalised(shown)).join(' ')
    : null;
  return { finding: joinFindings(read.map(({ finding }) => finding)), understoodAs };
}

/** The first quote of an answer, or the nearest line of a refusal, with what stands beside it; null when nothing was shown. */
function lastAnswerOf({ chosen, nearest }: Finding): LastAnswer | null {
  const located = chosen[0]?.located ?? nearest[0];
  if (!located) return null;
  const { entry, passage } = located;
  const around = contextOf(entry, passage).map((piece) => piece.text);
  return { text: passage.text, around: around.join(' '), quoted: chosen.length > 0 };
}

/** "People are running" is no advice to run. */
const isInstruction = ({ passage }: Located): boolean => tellsWhatToDo(passage.text);

function asWished(finding: Finding, wish: Wish | null, page: number): Finding {
  if (wish === 'speaker') return answerSpeaker(finding);
  return wish === 'more' ? answerMore(finding, page) : finding;
}

/** With articles in several languages dates are read as the asker's interface speaks, when articles do too, else as English. */
function dateLanguage(languages: readonly string[], lang: string | undefined): string {
  const primary = lang?.split('-')[0]?.toLowerCase() ?? 'en';
  return languages.includes(primary) ? primary : 'en';
}
