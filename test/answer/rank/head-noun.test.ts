import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('the noun that a question is about', () => {
  it.each([
    [
      'What was the turnout in Orvell?',
      'He was not admitted to the counting centre in Orvell.',
      'head-missing',
    ],
    [
      'What is the name of the mayor of Drosk?',
      'The bridge collapsed, and Drosk waits for Ada Brenn.',
      'head-missing',
    ],
    ['Who is the interior minister?', 'Ada Brenn came to the interior of the country.', 'head-missing'],
    [
      'Who is in charge of the security committee?',
      'The security committee opened an investigation, Ada Brenn said.',
      'head-missing',
    ],
    ['Who is behind the protests?', 'Ada Brenn watched the protests.', 'head-missing'],
    [
      'What is the name of the shepherd boy?',
      'Five are dead, including a shepherd boy of ten in the village of Upper Sama.',
      'kind-missing',
    ],
    ['What is the population of Meren?', 'Of the tents 800 went to Meren.', 'head-missing'],
    ['Who is the president of Velmora?', 'Its director is Ada Brenn of Velmora.', 'head-missing'],
    ['Are schools open?', 'The border crossing at Tarn is open for trucks.', 'subject-missing'],
  ])('is not told for %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['What was the turnout?', 'The turnout stood at 71 percent.'],
    ['What was the turnout in Orvell?', 'In Orvell turnout was 71 percent.'],
    ['Who is the mayor of Drosk?', 'Ada Brenn, the mayor of Drosk, waited at the bridge.'],
    ['Who is in charge of the inquiry?', 'Ada Brenn is in charge of the inquiry.'],
    ['Who is behind the protests?', 'Ada Brenn is behind the protests, police say.'],
    ['What is the name of the driver?', 'The driver, Colin Strake, survived.'],
    ['What is another term for a ceasefire?', 'A ceasefire is also known as a truce.'],
    ['What are the rockets called?', 'The rockets bear the sign of the Hawk.'],
    ['Are schools open?', 'All schools are open again.'],
  ])('is told for %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
