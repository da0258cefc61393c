import { describe, expect, it } from 'vitest';
import { leaningOf } from '../../../src/answer/context/leans.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

/** The leaning of the last sentence of a text whose first is about somebody. */
function leaning(sentence: string) {
  const entry = readEntry(article('a', `Tomas Ruhl met the council of Velmora.\n\n${sentence}`));
  const passage = entry.passages.at(-1);
  if (!passage || passage.text !== sentence) throw new Error(`not one sentence: ${sentence}`);
  return leaningOf(entry, passage);
}

describe('leaningOf', () => {
  it.each([
    ['He resigned on Friday.', 'pronoun'],
    ['They left the town at night.', 'pronoun'],
    ['It burned for two days.', 'pronoun'],
    ['On Friday, he ordered the troops to leave.', 'pronoun'],
    ['On Friday she called the army.', 'pronoun'],
    ['His spokesman denied it.', 'pronoun'],
    ['Their houses were gone.', 'pronoun'],
    ['“It is a relative calm.”', 'pronoun'],
    ['After that night they fled.', 'pronoun'],
    ['This angered the council.', 'opener'],
    ['These claims were never proved.', 'opener'],
    ['But the council refused.', 'opener'],
    ['However, the bridge held.', 'opener'],
    ['Both were released later.', 'opener'],
    ['Others fled to the hills.', 'opener'],
    ['As a result, schools stay shut.', 'opener'],
    ['The statement named nobody.', 'pointer'],
    ['The decision takes effect at once.', 'pointer'],
    ['The two men were seen at the station.', 'pointer'],
    ['The former head of state called for calm.', 'pointer'],
    ['“Stay at home,” he said.', 'speaker'],
    ['“Velmora is safe,” the statement said.', 'speaker'],
    ['“Velmora is safe,” the spokesman added.', 'speaker'],
    ['On the same day, Ada Brenn was arrested in Velmora.', 'day'],
    ['Ada Brenn was freed two days later.', 'day'],
  ])('%j leans (%s)', (sentence, kind) => {
    expect(leaning(sentence)).not.toBeNull();
    if (kind !== 'pronoun') expect([kind, 'pronoun']).toContain(leaning(sentence));
  });

  it.each([
    'Ada Brenn said she would resign.',
    'The chief of the Velmora police said he had no choice.',
    'Before he was arrested, Tomas Ruhl spoke to the council.',
    'In her speech, Ada Brenn thanked the army.',
    'It is unclear who opened the gates.',
    'It was not known how many had died.',
    'This week the river fell in Velmora.',
    'That day will be remembered in Velmora.'.replace('That day', 'Saturday'),
    'The statement by the Velmora council named nobody.',
    'The spokesman, Aldo Renn, wrote on a network.',
    'The president of Velmora resigned.',
    'The mayor, Tomas Ruhl, declared an emergency.',
    'Protesters said they would return.',
    'The company lost its licence.'.replace('The company', 'Orla Trains'),
    'The river burst its banks on Thursday.',
    '“Stay at home,” Ada Brenn said.',
    '“Stay at home,” said the mayor, Tomas Ruhl.',
    'Two people died in Velmora on Friday.',
    'Smoke rises from the city hall.',
  ])('%j stands alone', (sentence) => {
    expect(leaning(sentence)).toBeNull();
  });
});
