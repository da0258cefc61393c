/** Whether the deed is told of the one who is asked about, as far as closed lists of words can tell. */
import { CAPITAL } from '../../../search/index.ts';
import type { Tongue } from '../../tongues/tongue.ts';
import type { Asked } from '../question/read-question.ts';
import type { View } from '../view.ts';
import { isParted } from './parts.ts';

/** So far from a verb of saying stands who says it. */
const SAYING = 6;
/** A name in one of the first words of a German sentence is most likely its subject. */
const OPENING = 3;

/** "He said that X died": behind these somebody is told of. */
const thats = new Set(['que', 'qu', 'dass', 'что', 'що', 'ان']);

/**
 * Bits of the words that name who is asked about. German has a capital for every noun: there two in a row are a name. Arabic has none:
 * there what follows the verb is taken for one.
 */
const whoIsAsked = ({ content, words, tongue }: Asked): number =>
  content.reduce((mask, { name, at }, i) => {
    const capital = (place: number): boolean => ((words[place]?.flags ?? 0) & CAPITAL) !== 0;
    const german =
      tongue?.lang === 'de' && capital(at) && at > 0 && ((at > 1 && capital(at - 1)) || capital(at + 1));
    return name || german || (tongue?.lang === 'ar' && i > 0) ? mask | (1 << i) : mask;
  }, 0);

/** Places of the words that are one of those in a mask. */
const placesOf = (seen: View['seen'], mask: number): readonly number[] =>
  seen.flatMap(({ bits }, i) => ((bits & mask) !== 0 ? [i] : []));

/** True when an asked name only tells it ("…, said the head of the service, X", "X said …", "according to X"). */
const onlyTells = (tongue: Tongue, view: View, names: number): boolean => {
  const { seen } = view;
  const places = placesOf(seen, names);
  if (places.length === 0) return false;
  const end = seen.at(-1);
  // Turkish ends with its verb: who stands first says it.
  if (
    tongue.lang === 'tr' &&
    end?.bits === 0 &&
    tongue.starts('speechStarts', end.surface) &&
    Math.max(...places) <= SAYING
  )
    return true;
  return places.every((place) =>
    seen.some((word, i) => {
      if (word.bits !== 0 || !tongue.starts('speechStarts', word.surface)) return false;
      const [from, to] = i < place ? [i, place] : [place, i];
      if (to - from > SAYING || seen.slice(from, to).some(({ surface }) => thats.has(surface))) return false;
      // "said the head of the service, X": one mark may stand right before the name.
      for (let step = from + 1; step < to; step++) if (isParted(view, step)) return false;
      return true;
    }),
  );
};

/** True when the deed is told of the named one as its doer, where the question asks whether it befell them. */
const doesIt = (tongue: Tongue, asked: Asked, view: View, names: number): boolean => {
  const deed = asked.content.findIndex(({ number }, i) => (names & (1 << i)) === 0 && !number);
  const word = asked.content[deed];
  if (word === undefined || names === 0) return false;
  const { seen } = view;
  const places = placesOf(seen, 1 << deed);
  const name = seen.findIndex(({ bits }) => (bits & names) !== 0);
  if (places.length === 0 || name < 0) return false;
  const passive = (before: (step: number) => string): boolean =>
    [1, 2, 3].some((step) => tongue.is('passives', before(step)));
  // German sets the passive far from its participle.
  if (tongue.lang === 'de')
    return (
      asked.words.some(({ surface }) => tongue.is('passives', surface)) &&
      name < OPENING &&
      places.every((at) => name < at) &&
      !seen.some(({ surface }) => tongue.is('passives', surface))
    );
  if (passive((step) => asked.words[word.at - step]?.surface ?? ''))
    return places.every((at) => name < at && !passive((step) => seen[at - step]?.surface ?? ''));
  const same = asked.content.some(
    ({ word: { surface } }, i) => (names & (1 << i)) !== 0 && seen.some((one) => one.surface === surface),
  );
  return (
    !tongue.endsAsDoing(word.word.surface) &&
    same &&
    places.every(
      (at) => tongue.endsAsDoing(seen[at]?.surface ?? '') && (seen[at]?.stem ?? '') === word.word.stem,
    )
  );
};

/** "Qui a arrêté X ?": told is that X did it. Only where the order of words says who does what. */
const didItThemselves = (tongue: Tongue, asked: Asked, view: View, names: number): boolean => {
  if (asked.expects !== 'person' || names === 0 || (tongue.lang !== 'fr' && tongue.lang !== 'es'))
    return false;
  const deed = asked.content.findIndex((_, i) => (names & (1 << i)) === 0);
  const object = asked.content.findIndex((_, i) => (names & (1 << i)) !== 0);
  if (deed < 0 || object < deed) return false;
  const name = view.seen.findIndex(({ bits }) => (bits & names) !== 0);
  const places = placesOf(view.seen, 1 << deed);
  return name >= 0 && places.length > 0 && places.every((at) => name < at && !isPassive(tongue, view, at));
};

const isPassive = (tongue: Tongue, { seen }: View, at: number): boolean =>
  [1, 2, 3].some((step) => tongue.is('passives', seen[at - step]?.surface ?? ''));

/** So far from a name stands who belongs to the one named. */
const BESIDE = 3;

/** "El hijo de X murió", "X'in kardeşi öldü": told of somebody who belongs to the asked one. */
const isOfTheirs = (tongue: Tongue, { seen }: View, names: number): boolean =>
  seen.some(({ bits }, i) => {
    if ((bits & names) === 0) return false;
    const beside = [
      ...seen.slice(Math.max(0, i - BESIDE), i),
      ...(tongue.lang === 'tr' || tongue.lang === 'kk' ? seen.slice(i + 1, i + 1 + BESIDE) : []),
    ];
    return beside.some((word) => word.bits === 0 && tongue.starts('kinStarts', word.surface));
  });

/** "X visited the families of the dead", "Three died and X is hurt": the deed is told before the "and" or as of others. */
const isOfOthers = (tongue: Tongue, { seen, located }: View, names: number): boolean => {
  const deeds = placesOf(seen, ~names);
  const name = seen.findIndex(({ bits }) => (bits & names) !== 0);
  if (deeds.length === 0 || name < 0) return false;
  if (deeds.every((at) => tongue.is('victims', seen[at]?.surface ?? ''))) return true;
  const [from, to] = [Math.min(name, deeds[0] ?? name), Math.max(name, deeds[0] ?? name)];
  // Behind a semicolon somebody else is told of.
  if (located.passage.text.slice(seen[from]?.offset, seen[to]?.offset).includes(';')) return true;
  const last = Math.max(...deeds);
  return last < name && seen.slice(last, name).some(({ surface }) => tongue.is('and', surface));
};

/** True when a passage tells the deed of another than the one who was asked about, or only lets that one speak. */
export const isOfAnother = (tongue: Tongue, asked: Asked, view: View): boolean => {
  const who = whoIsAsked(asked);
  if (asked.expects !== 'yes-no') return didItThemselves(tongue, asked, view, who);
  return (
    onlyTells(tongue, view, who) ||
    doesIt(tongue, asked, view, who) ||
    isOfTheirs(tongue, view, who) ||
    isOfOthers(tongue, view, who)
  );
};
