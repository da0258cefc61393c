import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('whom or what a question is about', () => {
  it.each([
    [
      'Is Nadia Vell dead?',
      'On Monday Nadia Vell said that her country did not bargain with murderers.',
      'deed-missing',
    ],
    ['Is Jana Wolk dead?', 'On Monday Jana Wolk spoke of the deadly heat.', 'deed-missing'],
    ['Is Ilka Moor dead?', "On Monday Rada Milos died with her head on Ilka Moor's knee.", 'agent-differs'],
    ['Was Askar Tomi released?', 'They demand the release of Askar Tomi.', 'untold'],
    ['Did they free Askar Tomi?', 'They demand the release of Askar Tomi.', 'untold'],
    ['When was the school hit?', 'A rocket hit the market on Monday.', 'subject-missing'],
    ['When did the governor arrive?', 'The mayor arrived on Monday.', 'subject-missing'],
    [
      'How long did the president stay in Ocara?',
      'The zone within 500 metres of Ocara stays closed.',
      'kind-missing',
    ],
    ['How long is the film?', 'The film was shot in eleven weeks.', 'kind-missing'],
    ['How many people were in the school?', 'Relatives of the people wait in School No. 8.', 'kind-missing'],
  ])('is not told for %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['Is Otto Rehm dead?', 'Two guards, Otto Rehm and Ivo Lund, were killed.'],
    ['Is Rada Milos dead?', 'On Monday Rada Milos died.'],
    ['When was the school hit?', 'The school was hit on Monday.'],
    ['How long is the film?', 'The film lasts 134 minutes.'],
    ['How long did the president stay in Ocara?', 'The president stayed in Ocara for two hours.'],
  ])('is told for %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
