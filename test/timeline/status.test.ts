import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/timeline/reading.ts';
import { timeOfWord } from '../../src/timeline/word-time.ts';

const AROUND = { ordinal: 5, lastDate: 'none', previous: 'none' } as const;

describe('the status of a word', () => {
  it.each([
    ['happened', 'Police [arrested] the minister.'],
    ['happened', 'The minister was [arrested].'],
    ['happened', 'Police have [arrested] the minister.'],
    ['happened', 'The [arrest] surprised the capital.'],
    ['happened', 'They agreed to [meet].'],
    ['planned', 'Police will [arrest] the minister.'],
    ['planned', 'Police may [arrest] the minister.'],
    ['planned', 'The police would soon [arrest] the minister.'],
    ['planned', 'The minister could be [arrested].'],
    ['planned', "They'll [arrest] him."],
    ['negated', 'Police did not [arrest] the minister.'],
    ['negated', "Police didn't [arrest] the minister."],
    ['negated', 'Police have never [arrested] a minister.'],
    ['negated', 'The minister was not [arrested].'],
    ['negated', "Police won't [arrest] the minister."],
    ['negated', "Police can't [arrest] the minister."],
    ['negated', 'No one was [hurt].'],
    ['negated', 'None of them [returned].'],
    ['negated', 'There was no [attack].'],
    ['negated', 'He left without [saying] a word.'],
  ])('is %s in: %s', (status, marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const reading = readSentence(text, []);
    expect(timeOfWord(reading, marked.indexOf('['), AROUND, '2022-01-08').status).toBe(status);
  });
});
