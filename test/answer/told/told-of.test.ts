import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../src/answer/told/told-of.ts';

describe('toldOf', () => {
  it.each([
    'The quarantine will be lifted on 1 February.',
    'The government plans to evacuate Harn on Thursday if the water keeps rising.',
    'A court will decide on Thursday whether the strike is legal.',
    'General Noura Sad will succeed him.',
    'The trial is to begin on 20 June.',
    'Talks are expected to resume on Monday.',
    'Members of the union still have to approve the deal.',
    'Truck drivers threatened to join the strike next week.',
    'The army said on Friday that it would reopen the road.',
    'The bridge is due to open in May.',
    'The president will visit Velmora, his office said.',
    'The mayor promised to rebuild the school.',
  ])('marks as planned: %j', (sentence) => {
    expect(toldOf(sentence)).toBe('planned');
  });

  it.each([
    'The minister has reportedly fled the country.',
    'Two hundred people are feared dead.',
    'The pilot may have fallen asleep.',
    'The dam could fail if the rain returns, an engineer warned.',
    'The suspects are believed to be in Kestrel.',
    'The claim could not be independently verified.',
    'It is unclear whether the bridge was mined.',
    'Unconfirmed reports spoke of 40 dead.',
    'The fire appears to have started in a kitchen.',
    'A rumoured attack kept people indoors.',
    'Fishermen feared that 20 sailors had drowned.',
    'A video claimed that 300 soldiers had been killed.',
  ])('marks as not certain: %j', (sentence) => {
    expect(toldOf(sentence)).toBe('not-certain');
  });

  it.each([
    'The quarantine was lifted on 1 February.',
    'The airport reopened on Saturday and will stay open.',
    'The evacuation, planned for Thursday, was called off.',
    'Ada Brenn said the dam was safe.',
    '“We will not leave anyone behind,” Ada Brenn said.',
    'Feld called on Governor Brandt to resign.',
    'Rumours that the water was poisoned are false, the mayor said.',
    'Residents could hear gunfire.',
    'Will Renn leads the union.',
    'Hospitals in Velmora have 60 beds.',
    'The court refused to ban the strike.',
    'Nobody may cross the river.',
    'The army closed the road and said it would search cars.',
  ])('marks nothing in %j', (sentence) => {
    expect(toldOf(sentence)).toBeNull();
  });
});
