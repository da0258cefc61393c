/** Events of the shipped article as a person dates them, published Saturday 8 January 2022. Read by hand. */
import type { EntryStatus } from '../../src/contract.ts';

export interface SeedEvent {
  /** Words of the article, found once; the event is named by the first word between the bars. */
  readonly words: string;
  /** First and last day (`YYYY-MM-DD`, end exclusive); null when the article gives no day. */
  readonly days: readonly [string, string] | null;
  readonly status: EntryStatus;
}

const day = (n: number): readonly [string, string] => [
  `2022-01-0${n}`,
  `2022-01-${String(n + 1).padStart(2, '0')}`,
];

export const SEED_EVENTS: readonly SeedEvent[] = [
  { words: 'a protest that |erupted in the provinces', days: day(2), status: 'happened' },
  { words: '|Smoke rises from the City Hall', days: day(5), status: 'happened' },
  { words: 'the National Security Committee |launched', days: day(6), status: 'happened' },
  { words: 'this crime, was |arrested', days: day(6), status: 'happened' },
  { words: 'had been |detained on Thursday', days: day(6), status: 'happened' },
  { words: '|Dozens of troops in the main square', days: day(6), status: 'happened' },
  { words: 'troops |arrived in Kazakhstan', days: day(6), status: 'happened' },
  { words: 'on Friday |authorized the security forces', days: day(7), status: 'happened' },
  { words: 'who |warned on Friday', days: day(7), status: 'reported' },
  { words: 'that were |heard around 8', days: day(8), status: 'happened' },
  { words: 'A wholesale food |market', days: day(8), status: 'happened' },
  { words: '(KNB) |stated on Saturday', days: day(8), status: 'reported' },
  { words: 'the Kremlin |reported in a statement', days: day(8), status: 'reported' },
  { words: 'his spokesman |said on Saturday', days: day(8), status: 'reported' },
  { words: 'was |removed from office this week', days: ['2022-01-03', '2022-01-10'], status: 'happened' },
  { words: 'two days of |violence, relative calm', days: null, status: 'happened' },
  { words: 'two days of |violence, the capital', days: null, status: 'happened' },
  { words: 'before |spreading to other cities', days: null, status: 'happened' },
  { words: 'Tokayev, |had a “long” telephone', days: null, status: 'happened' },
  { words: 'He also |had a “long” telephone', days: null, status: 'happened' },
  { words: 'Nazarbayev |called on the population', days: null, status: 'happened' },
  { words: 'the demonstrations |turned into chaotic', days: null, status: 'happened' },
  { words: 'gas, which has |led to a violent', days: null, status: 'happened' },
  { words: 'until |then had a rather', days: null, status: 'happened' },
];

/** Offset of the event's word in a body; -1 when the words are not there. */
export function offsetOf(body: string, event: SeedEvent): number {
  const [before = '', after = ''] = event.words.split('|');
  const at = body.indexOf(before + after);
  return at < 0 ? -1 : at + before.length;
}
