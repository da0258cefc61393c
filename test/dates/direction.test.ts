import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const WEDNESDAY = '2024-05-15';

/** What the words around a day tell of it; each kind with one that only looks like it. */
const ROWS: readonly (readonly [kind: string, text: string, ...days: string[]])[] = [
  ['a participle in commas', 'The vote, held on 3 March, was won.', '2024-03-03'],
  ['a participle behind its noun', 'Two men arrested on Monday will appear in court.', '2024-05-13'],
  ['an irregular one', 'A patient taken ill on Monday will be flown out.', '2024-05-13'],
  ['no participle but a passive to come', 'The mayor will be taken to court on Monday.', '2024-05-20'],
  ['a participle at the head', 'Wounded on Sunday, she will be flown home.', '2024-05-12'],
  ['a participle that sets a day', 'The rally, planned for Saturday, is off.', '2024-05-18'],
  ['a participle with another "for"', "He was jailed for Saturday's raid.", '2024-05-11'],
  ['a day that had been set', 'It had been planned for Monday.', '2024-05-13'],
  ['a gerund behind "after"', 'After meeting on Tuesday, they agreed to talk.', '2024-05-14'],
  ['a gerund that is the plan', 'They are meeting on Tuesday to talk.', '2024-05-21'],
  ['a deed in front of "to"', 'On Tuesday they agreed to talk.', '2024-05-14'],
  ['a plan behind the day', 'On Thursday they are expected to talk.', '2024-05-16'],
  ['an appointment in the present', 'The minister is visiting Paris on Monday.', '2024-05-20'],
  ['an appointment that was', 'The minister was visiting Paris on Monday.', '2024-05-13'],
  ['a noun that looks like a verb', 'The new rules on Monday confused us.', '2024-05-13'],
  ['the verb', 'The court rules on Monday.', '2024-05-20'],
  ['what could be done', 'They could not reach it on Monday.', '2024-05-13'],
  ['what could be', 'They could reach it on Monday.', '2024-05-20'],
  ['what may have been', 'He may have fallen on Monday.', '2024-05-13'],
  ['a passive agent', "Markets were shaken by Monday's losses.", '2024-05-13'],
  ['an agent, then a plan', "The bridge, destroyed by Friday's flood, will be rebuilt.", '2024-05-10'],
  ['a limit', 'The bridge will be rebuilt by Friday.', '2024-05-17'],
  ['what is looked into', "The inquiry will examine Monday's crash.", '2024-05-13'],
  ['a vote that is looked into', "The mayor will investigate Sunday's election.", '2024-05-12'],
  ['a vote that is waited for', "The mayor will boycott Sunday's election.", '2024-05-19'],
  ['a base form that looks like a past', 'The storm will hit on Thursday.', '2024-05-16'],
  ['a day that something was moved to', 'The talks were put off to Thursday.', '2024-05-16'],
  ['"died", a short past', 'The man, who died on Friday, will be buried.', '2024-05-10'],
];

/** The words leave open which of two days is meant. */
const OPEN: readonly string[] = [
  'Police are investigating a fire on Monday.',
  "The school cancelled Thursday's lessons.",
  'The airline has cancelled flights on Thursday.',
  'The mayor is in Paris on Thursday.',
  'The meeting scheduled for Monday was cancelled.',
  'Shops stay closed on Thursday.',
];

describe('the side of a day', () => {
  it.each(ROWS)('is told by %s: %s', (_kind, text, ...days) => {
    expect(shown(text, WEDNESDAY).map((line) => line.split(' | ')[1])).toEqual(days.map((d) => `DATE ${d}`));
  });

  it.each(OPEN)('is left open in: %s', (text) => {
    expect(shown(text, WEDNESDAY).map((line) => line.split(' | ')[2])).toEqual(['-']);
  });

  it('is the day of publication where that is the day named', () => {
    expect(shown('Police are investigating a fire on Wednesday.', WEDNESDAY)).toEqual([
      'Wednesday | DATE 2024-05-15 | 2024-05-15/2024-05-16 day',
    ]);
  });
});

describe('"by" in front of a day', () => {
  it.each([
    ['The army was worn down by overnight losses.', '2024-05-14T20:00/2024-05-15T06:00 part-of-day'],
    ["Homes were lost in floods caused by Friday's rain.", '2024-05-10/2024-05-11 day'],
  ])('is no limit where it names who did it: %s', (text, interval) => {
    expect(shown(text, WEDNESDAY).map((line) => line.split(' | ')[2])).toEqual([interval]);
  });

  it.each([
    ['The work was completed by Friday evening.', '../2024-05-11T00:00 not-after'],
    ['The work was completed by Friday when rain fell.', '../2024-05-11 not-after'],
    ['By Friday rescuers had found all of them.', '../2024-05-11 not-after'],
  ])('is one elsewhere: %s', (text, interval) => {
    expect(shown(text, WEDNESDAY).map((line) => line.split(' | ')[2])).toEqual([interval]);
  });
});
