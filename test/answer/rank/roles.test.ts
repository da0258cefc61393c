import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('the holder of a role', () => {
  it.each([
    ['Who is the president?', 'The former president Ada Brenn left the country.'],
    ['the Kestrel president', 'Ada Brenn, a former Kestrel president, left the country.'],
    ['Who is the mayor of Drosk?', 'Ada Brenn, the deputy mayor of Drosk, waited.'],
  ])('is another for %j in %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toContain('other-holder');
  });

  it.each([
    ['Who is the former president?', 'The former president Ada Brenn left the country.'],
    ['Who was the president?', 'The former president Ada Brenn left the country.'],
    ['Who is the president?', 'President Ada Brenn met the former president Karl Feld.'],
  ])('is the asked one for %j in %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).not.toContain('other-holder');
  });
});
