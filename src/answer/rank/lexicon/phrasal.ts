import { stem } from '../../../search/index.ts';

/** Verbs that another word turns into another verb, and the plain verb that means the same. General English; ours. */
const table = `
step down: resign
stand down: resign
stood down: resign
quit post: resign
turn down: reject
call off: cancel
call on: urge
call for: demand
put off: postpone
break out: begin
broke out: begin
broken out: begin
take part: join
took part: join
taken part: join
let go: release
walk free: release
set free: release
go free: release
went free: release
give up: surrender
gave up: surrender
take over: replace
took over: replace
shut down: close
carry out: do
blow up: explode
blew up: explode
hand out: distribute
pass away: die
shot dead: kill
turn back: stop
go on: continue
`;

/** By the stem of the first word, then by the second word. */
type Phrasals = ReadonlyMap<string, ReadonlyMap<string, string>>;

let read: Phrasals | null = null;

const phrasals = (): Phrasals => {
  if (read !== null) return read;
  const found = new Map<string, Map<string, string>>();
  for (const line of table.trim().split('\n')) {
    const [phrase = '', verb = ''] = line.split(': ');
    const [first = '', second = ''] = phrase.split(' ');
    const key = stem(first, 'en');
    const known = found.get(key) ?? new Map<string, string>();
    found.set(key, known.set(second, stem(verb, 'en')));
  }
  read = found;
  return found;
};

/** Stem of the verb that a word means together with the word behind it ("step" + "down": resign); null for no such pair. */
export const meansWith = (own: string, next: string | undefined): string | null =>
  next === undefined ? null : (phrasals().get(own)?.get(next) ?? null);
