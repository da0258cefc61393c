import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../../src/answer/understand/split.ts';

describe('splitQuestions', () => {
  it.each([
    ['Who is the mayor? When was he elected?', ['Who is the mayor?', 'When was he elected?'], ''],
    [
      'Why was the bridge closed and when did the troops arrive?',
      ['Why was the bridge closed?', 'when did the troops arrive?'],
      '',
    ],
    ['Who declared a curfew and when?', ['Who declared a curfew?', 'when?'], ''],
    ["I'm in Velmora. Are the shops open?", ['Are the shops open?'], "I'm in Velmora."],
    ['my house is flooded where is the shelter', ['where is the shelter?'], 'my house is flooded'],
    ['what happened?who did it?', ['what happened?', 'who did it?'], ''],
    [
      'Was the bridge hit, and how many people were hurt?',
      ['Was the bridge hit?', 'how many people were hurt?'],
      '',
    ],
    [
      'when did the ferry sink, how many died and who is the pilot?',
      ['when did the ferry sink?', 'how many died?', 'who is the pilot?'],
      '',
    ],
    ['Is the airport open and are there flights?', ['Is the airport open?', 'are there flights?'], ''],
  ])('parts %j', (text, questions, told) => {
    expect(splitQuestions(text)).toEqual({ questions, told });
  });

  it.each([
    'When and where was the mayor arrested?',
    'Who is Ada Brenn?',
    'Is the mayor, who was fined, still free?',
    'who fled and has the money',
    'Which towns, villages and cities were hit?',
    'mayor curfew',
    'i live where the dam broke',
    'Did the U.S. President speak with Tomas Ruhl and Ada Brenn?',
    'What did Mr. Ruhl and the minister who resigned say?',
    'the bridge is closed. it burned.',
    'Who said "We will go. And what then" on Friday?',
  ])('leaves %j whole', (text) => {
    expect(splitQuestions(text).questions).toEqual([text]);
  });

  it('reads at most five questions of a message', () => {
    expect(splitQuestions('Who is A? '.repeat(9)).questions).toHaveLength(5);
  });
});
