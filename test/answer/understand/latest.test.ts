import { describe, expect, it } from 'vitest';
import { readLatest } from '../../../src/answer/understand/latest.ts';

describe('readLatest', () => {
  it.each([
    ["what's the latest on the airport?", 'the airport'],
    ['What is the latest?', ''],
    ['any news about the curfew', 'the curfew'],
    ['latest news', ''],
    ['airport latest', 'airport'],
    ['Is there any update on the bridge in Velmora?', 'the bridge in Velmora'],
    ["what's new with the fire service", 'the fire service'],
    ['what is happening in Velmora?', 'Velmora'],
    ['what is going on in Velmora', 'Velmora'],
    ['any news?', ''],
  ])('reads %j as a wish for the newest about %j', (question, topic) => {
    expect(readLatest(question)).toEqual({ topic });
  });

  it.each([
    'Who wrote the news about the flood?',
    'What did the news agency report on Friday?',
    'Who is the newest minister to resign over the flood?',
    'When was the update of the law passed by parliament?',
    'Who is the new head of the fire service?',
    'What is a levee?',
  ])('does not read %j as a wish for news', (question) => {
    expect(readLatest(question)).toBeNull();
  });
});
