import { type QueryWord, STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import { featureOf } from './feature-rows.ts';
import type { Judged } from './features.ts';
import { bitsWhere } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import { isParticiple } from './question/verb-forms.ts';
import type { StandsFor } from './stands-for.ts';
import { isTimeWord } from './types/times.ts';
import type { Seen, View } from './view.ts';

const copulas = wordSet('is are was were');
const links = wordSet('of in at on for from to by with that which who whose where when');
/** Nouns that ask for a side of a thing and need not be told beside it ("a term for", "the size of"). General English; ours. */
const sides =
  wordSet(`name term word title kind type sort form example cause size ratio nationality meaning purpose role colour color part
expression definition function result effect reason way difference`);

/**
 * Place among the words of the noun that a question is about, from a place on: the last before a link, a participle or
 * the end; -1 for none. A noun for a side of it leads on to the thing itself ("a kind of *response* that …").
 */
const headFrom = ({ words, content }: Asked, from: number): number => {
  let head = -1;
  for (let i = from; i < words.length; i++) {
    const { surface } = words[i] as QueryWord;
    if (links.has(surface) || (head >= 0 && isParticiple(surface))) break;
    if (content.some(({ at }) => at === i)) head = i;
  }
  if (!isSide(words[head]?.surface ?? '')) return head;
  return /^(?:of|for)$/u.test(words[head + 1]?.surface ?? '')
    ? headFrom({ words, content } as Asked, head + 2)
    : -1;
};

const isSide = (surface: string): boolean => sides.has(surface) || sides.has(surface.replace(/s$/u, ''));

/**
 * True when a question for "the turnout in Orvell", or for who is "the mayor of Drosk", meets a passage without turnout,
 * mayor or what means them: what else it says of the place is no answer. `told` are the bits of the words it tells.
 */
export const lacksHead = (asked: Asked, told: number, { meant, row }: Judged): boolean => {
  const { words, questionWordAt: at } = asked;
  const surface = (i: number): string => words[at + i]?.surface ?? '';
  if (at < 0 || !/^(?:what|who)$/u.test(surface(0)) || !copulas.has(surface(1))) return false;
  if (surface(0) === 'who' && surface(2) !== 'the') return lacksRole(asked, at + 2, told | meant);
  const ofName = surface(3) === 'name' && surface(4) === 'of';
  const from = ofName ? (surface(5) === 'the' ? 6 : 5) : 3;
  const head = headFrom(asked, at + from);
  const bits = bitsWhere(asked, (word) => word.at === head && !word.name && !word.number);
  if (bits === 0 || (surface(0) === 'what' && !ofName && featureOf(row, 'askedKind') > 0)) return false;
  return (bits & (told | meant)) === 0;
};

/** Words before and behind a noun among which its name is looked for. */
const NAME_BEFORE = 4;
const NAME_REACH = 8;
const placing = wordSet('in at near of from to outside');

/** "Upper Sama" of "in the village of Upper Sama": a name that says where. */
const isPlaced = ({ seen }: View, at: number): boolean => {
  let first = at;
  while (first > 0 && seen[first - 1]?.name === true) first--;
  return placing.has(seen[first - 1]?.surface ?? '');
};

const naming = wordSet('name names named called known');

/**
 * True when a question for "the name of the shepherd boy" meets a passage that has the boy and no name beside him.
 * `standsFor` gives the bits of the content words that a word of the passage is or means.
 */
export const lacksName = (asked: Asked, view: View, standsFor: StandsFor): boolean => {
  const { words, questionWordAt: at } = asked;
  const of = words.findIndex(
    ({ surface }, i) => i > at && surface === 'of' && /^names?$/u.test(words[i - 1]?.surface ?? ''),
  );
  if (at < 0 || of < 0 || of > at + 6) return false;
  const head = headFrom(asked, words[of + 1]?.surface === 'the' ? of + 2 : of + 1);
  const bits = bitsWhere(asked, (word) => word.at === head && !word.name);
  if (bits === 0) return false;
  const isName = ({ name, bits: own, surface }: Seen, at: number): boolean =>
    naming.has(surface) || (name && own === 0 && !isTimeWord(surface) && !isPlaced(view, at));
  const near = (i: number): boolean =>
    view.seen.some((word, at) => at >= i - NAME_BEFORE && at <= i + NAME_REACH && isName(word, at));
  return !view.seen.some((word, i) => (standsFor(word) & bits) !== 0 && near(i));
};

/** "Who is in charge of …", "who is behind the …", "who is president": the first word of content must be told. */
const lacksRole = ({ words, content }: Asked, from: number, told: number): boolean => {
  const role = content.findIndex(
    ({ at }) => at === (links.has(words[from]?.surface ?? '') ? from + 1 : from),
  );
  const word = content[role];
  return word !== undefined && !word.name && !word.number && (told & (1 << role)) === 0;
};

const prepositional = wordSet('in at on under over near behind inside outside with without');

/**
 * True when a question whether something is in a state ("are schools open") meets a passage that does not tell of it.
 * `told` are the bits of the words that it tells, or that stand before it.
 */
export const lacksSubject = (asked: Asked, verb: number, told: number): boolean => {
  const { words, content } = asked;
  if (asked.expects !== 'yes-no' || verb >= 0 || !copulas.has(words[0]?.surface ?? '')) return false;
  const run: number[] = [];
  let behind = '';
  for (let i = words[1]?.surface === 'the' ? 2 : 1; i < words.length; i++) {
    const place = content.findIndex(({ at }) => at === i);
    behind = words[i]?.surface ?? '';
    if (place < 0 || ((words[i]?.flags ?? 0) & STOP) !== 0) break;
    run.push(place);
  }
  // "Is the airport on fire", "is the minister a hostage": the whole run is the subject.
  const whole = prepositional.has(behind) || /^an?$/u.test(behind);
  const head = run.at(whole ? -1 : -2);
  return head !== undefined && (told & (1 << head)) === 0;
};

const sidesOf: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  against:
    wordSet(`against oppose opposes opposed reject rejects rejected condemn condemns condemned denounce denounced criticise criticised
criticised criticize criticized resist resisted refuse refused protest protested protests objected opposition opponents critics`),
  for: wordSet(`for support supports supported supporters back backs backed backing welcome welcomed welcomes favour favours favoured favor
favors favored endorse endorsed endorses defend defended praised approved approve accept accepted allies`),
};

/** True when "who is against the coup" meets a passage in which nobody is against anything; the same of "for". */
export const lacksSide = ({ words, questionWordAt: at }: Asked, view: View): boolean => {
  if (words[at]?.surface !== 'who' || !copulas.has(words[at + 1]?.surface ?? '')) return false;
  const sided = sidesOf[words[at + 2]?.surface ?? ''];
  return sided !== undefined && !view.seen.some(({ surface }) => sided.has(surface));
};
