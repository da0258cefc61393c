import { stem } from '../../../search/index.ts';

/**
 * Deeds that come near each other and yet are not the same: news that tells of one tells nothing of the next. General
 * words of English, one deed a line; a word may stand in several. Ours.
 */
const deeds = `
suspect suspicion
accuse allege blame
question interrogate
arrest detain custody remand seize capture apprehend
charge indict
trial try
convict guilty conviction
acquit
sentence
imprison jail prison
release free freed liberate
fine
kill die death dead deadly fatal slay murder massacre perish casualty toll fatality
injure wound hurt injury casualty
damage
destroy destruction ruin wreck
collapse
ill sick infect
outbreak disease
vaccinate vaccine
leave depart exit
withdraw pull
evacuate evacuation
flee fled escape
displace refugee
dismiss sack oust remove overthrow topple depose
replace succeed successor
resign resignation quit
appoint nominate install
flood flooding
water rain
demand
ask urge appeal request
reject refuse refute
deny denial
accept
agree agreement accord
approve approval
deal
offer
vote ballot
condemn denounce
elect election
plan
threaten
order
ban forbid prohibit outlaw
allow permit let
fight
strike
attack assault raid
shoot shot gunfire fire
stab
beat
abduct kidnap
rescue save
visit trip
meet
begin start erupt commence spark ignite launch outbreak
break burst rupture
end stop finish cease conclude halt
stop halt suspend
cancel
postpone delay
extend
lift
impose introduce
confirm
win winner victory
lose
threat
`;

/** Deeds of which one says that the other was not done: both speak to "did …?". Ours. */
const opposites: readonly (readonly [string, string])[] =
  'accept reject|accept refuse|agree refuse|approve reject|confirm deny|arrest release|detain free|open close|lift extend|lift impose|begin cancel|begin postpone|cancel resume|win lose|end continue|join leave|ban allow|ban permit|find miss|die survive|die alive|dead alive|kill alive|allow suspend|allow ban|kill survive|succeed fail'
    .split('|')
    .map((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return [stem(a, 'en'), stem(b, 'en')] as const;
    });

/** True when one of two stems says that the deed of the other was not done. */
export const deedsOppose = (a: string, b: string): boolean =>
  opposites.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

let read: ReadonlyMap<string, readonly number[]> | null = null;

const rungs = (): ReadonlyMap<string, readonly number[]> => {
  if (read !== null) return read;
  const found = new Map<string, readonly number[]>();
  for (const [i, line] of deeds.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const key = stem(word, 'en');
      const known = found.get(key) ?? [];
      if (!known.includes(i)) found.set(key, [...known, i]);
    }
  }
  read = found;
  return found;
};

/** Whether two stems name one deed: null when the table does not tell. */
export const sameDeed = (a: string, b: string): boolean | null => {
  const own = rungs().get(a);
  const other = rungs().get(b);
  if (own === undefined || other === undefined) return null;
  return own.some((deed) => other.includes(deed));
};

/** True for a stem in the table: only what the table says means the same counts for it. */
export const isDeed = (stem: string): boolean => rungs().has(stem);
