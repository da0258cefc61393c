/** Indirect questions and statements put into the order of a plain question: "if the bridge was hit" → "Was the bridge hit?". */
import { irregularEnglish } from '../../search/words/irregular.ts';
import { wordSet } from '../../word-set.ts';
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import { isCapitalised, type Token, tokensOf } from '../tokens.ts';
import { capitalised } from './shape.ts';
import { trimMarks } from './trim-marks.ts';

/** A clause of its own begins here: its verb is not the verb of the question. */
const CLAUSE = wordSet(
  'who whom whose which that when where why because if while after before until as since',
);
const SUBJECT_OPENS =
  wordSet(`the a an this that these those his her its their my our your he she it they we i you there anyone anybody someone somebody
everyone everybody any all some`);
/** "it's closed", "they're free". */
const SHORT: ReadonlyMap<string, readonly [string, string]> = new Map(
  "it's he's she's that's there's this's they're we're you're"
    .split(' ')
    .map((short): [string, [string, string]] => {
      const [subject = '', verb] = short.split("'");
      return [short, [subject, verb === 's' ? 'is' : 'are']];
    }),
);
/** Past forms that are as often something else are no sign of a verb; nor are the plurals beside them. */
const NO_VERB =
  wordSet(`bound bore born left lay saw felt found led people persons better dead death deaths men women children feet teeth mice
geese data media criteria worse worst further height length width depth strength heat police elderly`);
/** Roots that have lost an "e" before "-ed": "declar", "injur", "examin", "damag". */
const LOST_E =
  /(?:[scvzu]|[adr]g|[ae]ng|[^aeiou](?:[aou]t|[aiou]d)|[^e]ar|[^o]ur|[ps][lt]or|ir|[^aeo]in|um|[^e]am|[^aeiou][iu]l|ap|[aeiou]k|ps|l[sv])$/u;
const MAX_SUBJECT = 8;

/** A statement as a question for yes or no: "13 people died" → "Did 13 people die?". Without a verb that is known it stays. */
export function yesNoQuestion(statement: string): string {
  const text = withoutShortForm(trimMarks(statement));
  const tokens = tokensOf(text);
  if (AUXILIARIES.has(tokens[0]?.lower ?? '')) return `${text}?`;
  const moved = verbMoved(text, tokens, 0);
  return moved === null ? text : `${capitalised(moved)}?`;
}

/** An indirect question in direct order: "when the bridge was hit" → "when was the bridge hit?". Unchanged when it is direct. */
export function directQuestion(question: string): string {
  const text = trimMarks(question);
  const tokens = tokensOf(text);
  const subject = subjectStart(tokens);
  const first = tokens[subject];
  if (subject < 1 || !first) return question;
  const moved = verbMoved(text, tokens, subject);
  return moved === null ? question : `${text.slice(0, first.start)}${moved}?`;
}

/** Where the subject of an indirect question begins; -1 when its subject is what is asked for. */
function subjectStart(tokens: readonly Token[]): number {
  const head = tokens[0]?.lower ?? '';
  const opens = (i: number): boolean => {
    const token = tokens[i];
    return token !== undefined && (SUBJECT_OPENS.has(token.lower) || isCapitalised(token.text));
  };
  if (!WH_WORDS.has(head) || AUXILIARIES.has(tokens[1]?.lower ?? '')) return -1;
  if (/^(?:when|where|why)$/u.test(head)) return tokens.length > 2 ? 1 : -1;
  if (opens(1)) return 1;
  if (head === 'who' || head === 'whom') return -1;
  for (let i = 2; i < Math.min(tokens.length, 5); i++) {
    if (opens(i)) return i;
    const word = tokens[i]?.lower ?? '';
    if (AUXILIARIES.has(word) || verbForm(word) !== null || CLAUSE.has(word)) return -1;
  }
  return -1;
}

/** The text from a place on with its first auxiliary before the subject, or with "did" and the plain form of its verb; null when it has neither. */
function verbMoved(text: string, tokens: readonly Token[], from: number): string | null {
  const first = tokens[from];
  if (!first) return null;
  for (let i = from + 1; i < Math.min(tokens.length, from + MAX_SUBJECT); i++) {
    const token = tokens[i];
    if (!token || CLAUSE.has(token.lower)) return null;
    if (AUXILIARIES.has(token.lower)) {
      const before = text.slice(first.start, token.start).trim();
      return `${token.text} ${before}${text.slice(token.end)}`;
    }
    const base = verbForm(token.lower);
    if (base !== null) return `did ${text.slice(first.start, token.start)}${base}${text.slice(token.end)}`;
  }
  return null;
}

/** The plain form of a word that is hardly anything but a verb in the past; null for any other. Lower case. */
export const verbForm = (word: string): string | null => (NO_VERB.has(word) ? null : plainForm(word));

/** The plain form of a verb in the past ("fell" → "fall", "denied" → "deny"); null for any other word. Lower case. */
export function plainForm(word: string): string | null {
  if (/(?:ied)$/u.test(word)) return `${word.slice(0, -3)}${word.length > 4 ? 'y' : 'ie'}`;
  const base = irregularEnglish.get(word);
  if (base !== undefined && !/(?:ing|tion|sion|ance|nce|es|s|al)$/u.test(word)) return base;
  if (word.length < 5 || !word.endsWith('ed') || word.endsWith('eed')) return null;
  const root = word.slice(0, -2);
  if (/([bdgklmnprt])\1$/u.test(root) && !/(?:ll)$/u.test(root)) return root.slice(0, -1);
  return LOST_E.test(root) && !root.endsWith('ss') ? `${root}e` : root;
}

function withoutShortForm(text: string): string {
  const first = tokensOf(text)[0];
  const [subject, verb] = SHORT.get(first?.lower ?? '') ?? [];
  return first && subject && verb ? `${subject} ${verb}${text.slice(first.end)}` : text;
}
