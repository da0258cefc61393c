import { fold } from '../../../search/index.ts';
import type { View } from '../view.ts';
import { isTimeWord } from './times.ts';

const prepositions = new Set(
  'in at near from to into outside inside across around throughout toward towards off between'.split(' '),
);

/** Nouns of places, when a preposition stands before them. General words of the language. */
const placeNouns = new Set(
  `north south east west center centre capital city town village province provinces region country street streets square
building house hospital prison jail hotel airport station border coast island river sea area areas district church
university school camp court office headquarters base home valley mountains market palace suburb suburbs north-west
museum port bridge park field university college embassy mosque`.split(/\s+/),
);

const wideRegions = [
  'asia',
  'europe',
  'africa',
  'america',
  'americas',
  'arctic',
  'balkans',
  'caucasus',
  'oceania',
];

/** Words of names of countries that are no place by themselves ("the African Union"). */
const general = new Set('union african european democratic united central republic'.split(' '));

let known: ReadonlySet<string> | null = null;

const codes = (): readonly string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b));
};

/** Countries as the platform's Unicode data names them in English, and the cities of its time zones. */
const knownPlaces = (): ReadonlySet<string> => {
  if (known !== null) return known;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const countries = codes().flatMap((code) => names.of(code) ?? []);
  const cities = Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1) ?? '');
  const words = [...countries, ...cities]
    .flatMap((name) => name.split(/[\s_]+/))
    .filter((word) => word.length > 3 && !general.has(fold(word)));
  known = new Set([...words.map(fold), ...wideRegions]);
  return known;
};

/** Places of words that name a place and are not words of the question: after a preposition, or known countries and cities. */
export const placesIn = (view: View): readonly number[] => {
  const { seen } = view;
  return seen.flatMap((word, i) => {
    if (word.bits !== 0 || isTimeWord(word.surface)) return [];
    if (word.name && knownPlaces().has(word.surface)) return [i];
    const led = [1, 2, 3].some((step) => prepositions.has(seen[i - step]?.surface ?? ''));
    return led && (word.name || placeNouns.has(word.surface)) ? [i] : [];
  });
};

/** True for a folded word of the name of a country, of a large city or of a part of the world. */
export const isKnownPlace = (surface: string): boolean => knownPlaces().has(surface);
