import { describe, expect, it } from 'vitest';
import { readDateScope } from '../../../src/answer/understand/date-scope.ts';

/** Articles of Friday 7 and Saturday 8 March 2031. */
const PERIOD = { from: '2031-03-07', to: '2031-03-08' };
const read = (question: string, now: string, period: typeof PERIOD | null = PERIOD) =>
  readDateScope(question, `${now}T12:00:00Z`, period, 'en');

describe('readDateScope', () => {
  it.each([
    ['What happened on Thursday?', '2031-03-08', '2031-03-06', '2031-03-07', 'relative to now'],
    ['what happened on thursday', '2031-03-11', '2031-03-06', '2031-03-07', 'still the last one'],
    [
      'What happened on Sunday?',
      '2031-03-11',
      '2031-03-02',
      '2031-03-03',
      'the Sunday the articles can know',
    ],
    [
      'Was the airport open on Friday?',
      '2031-03-08',
      '2031-03-07',
      '2031-03-08',
      'the last one, not the next',
    ],
    ['Will the airport open on Friday?', '2031-03-08', '2031-03-14', '2031-03-15', 'the next one'],
    ['what happens on thursday', '2031-03-08', '2031-03-13', '2031-03-14', 'the coming one'],
    [
      'Where does the march take place on Friday?',
      '2031-03-08',
      '2031-03-14',
      '2031-03-15',
      'the coming one',
    ],
    ['What happens on Saturday?', '2031-03-08', '2031-03-08', '2031-03-09', 'today'],
    ['What happened yesterday?', '2031-03-08', '2031-03-07', '2031-03-08', 'the day before now'],
    ['What happened yesterday?', '2031-03-11', '2031-03-10', '2031-03-11', 'not the articles’ yesterday'],
    [
      'What happened yesterday?',
      '2036-11-25',
      '2031-03-07',
      '2031-03-08',
      'an archive has its own yesterday',
    ],
    ['What happened on Thursday?', '2036-11-25', '2031-03-06', '2031-03-07', 'an archive has its own week'],
    ['What happened on March 6?', '2036-11-25', '2031-03-06', '2031-03-07', 'an archive has its own year'],
    ['What happened on 6 March 2031?', '2036-11-25', '2031-03-06', '2031-03-07', 'a full date is itself'],
    ['Who was arrested this week?', '2031-03-08', '2031-03-03', '2031-03-10', 'weeks begin on Monday'],
  ])('reads %j on %s as %s to %s: %s', (question, now, from, to) => {
    expect(read(question, now)).toMatchObject({ from, to });
  });

  it.each([
    ['Who is Ada Brenn?', 'there is no date'],
    ['What happened in 2019?', 'a year is for the ranker'],
    ['How long did it last?', 'no date'],
    ['What is the situation now?', 'now is no day'],
    ['Who won the war in the 1990s?', 'a decade is for the ranker'],
  ])('reads no scope in %j: %s', (question) => {
    expect(read(question, '2031-03-08')).toBeNull();
  });

  it('keeps the place of the words, preposition included', () => {
    const question = 'Who was arrested on Thursday in Velmora?';
    const scope = read(question, '2031-03-08');
    expect(scope && question.slice(0, scope.start) + question.slice(scope.end)).toBe(
      'Who was arrested  in Velmora?',
    );
    expect(scope?.words).toBe('Thursday');
  });

  it('says when the words alone did not tell the date', () => {
    expect(read('What happened on Thursday?', '2031-03-08')?.worked).toBe(true);
    expect(read('What happened on 6 March 2031?', '2031-03-08')?.worked).toBe(false);
  });

  it('knows days that rest on the moment of asking', () => {
    expect(read('Is it open today?', '2031-03-08')?.deictic).toBe(true);
    expect(read('Is it open on Saturday?', '2031-03-08')?.deictic).toBe(false);
  });

  it('reads dates of undated articles against now', () => {
    expect(read('What happened on Thursday?', '2031-03-08', null)).toMatchObject({ from: '2031-03-06' });
  });
});
