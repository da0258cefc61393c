/** What is asked in the storm, when and where: the same each time. */

export interface PlanOptions {
  readonly questions: number;
  readonly overMs: number;
  readonly channels: number;
  /** Part of the questions that are delivered a second time. */
  readonly duplicates: number;
}

/** One thing a person does. */
export interface Act {
  /** From 0; each act is another person's. */
  readonly number: number;
  readonly atMs: number;
  /** From 0. */
  readonly channel: number;
  readonly text: string;
  /** When it is delivered a second time; null for most. */
  readonly againAtMs: number | null;
}

const PLACES = ['Norvale', 'Easthaven', 'Karsk', 'Vellin', 'Oster Bay', 'Tamar', 'Brell', 'Quay Hill'];
const OF_A_PLACE = [
  'How many people were moved from the {place} district?',
  'When did the airport of {place} reopen?',
  'Is there a curfew in {place}?',
  'Why were schools in {place} damaged?',
  'latest on {place}',
  'What did the mayor say about the bridge at {place}?',
];
const OTHERS = [
  'why was massimov arrested?',
  'Who is Karim Massimov?',
  'When did foreign troops arrive?',
  'What is the capital of France?',
  'Will the king resign?',
];

/** Every question that is asked at least once. */
export const QUESTIONS: readonly string[] = [
  ...OTHERS,
  ...OF_A_PLACE.flatMap((text) => PLACES.map((place) => text.replace('{place}', place))),
];

/** In order of time, evenly spread; second deliveries come up to two seconds after the first, some at once. */
export function planStorm({ questions, overMs, channels, duplicates }: PlanOptions): readonly Act[] {
  const stepMs = overMs / questions;
  const every = Math.round(1 / duplicates);
  return Array.from({ length: questions }, (_, number) => {
    const atMs = number * stepMs;
    // One of each block, at another place in each, so that every kind of act comes twice at times.
    const block = Math.floor(number / every);
    const twice = number % every === block % every;
    return {
      number,
      atMs,
      channel: (number * 7) % channels,
      // A step that shares no factor with their number, so that neighbours differ and each comes up.
      text: QUESTIONS[(number * 13) % QUESTIONS.length] ?? '',
      againAtMs: twice ? atMs + (block % 5) * 500 : null,
    };
  });
}
