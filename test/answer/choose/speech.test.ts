import { describe, expect, it } from 'vitest';
import { speechIn } from '../../../src/answer/choose/speech.ts';

const told = (text: string): readonly string[] =>
  speechIn(text).map(({ verb, speaker }) => `${speaker.map((token) => token.text).join(' ')} / ${verb}`);

describe('speechIn', () => {
  it.each([
    ['Ada Brenn said the airport was closed.', ['Ada Brenn / said']],
    ['The interior ministry said on Friday that nobody was hurt.', ['The interior ministry / said']],
    ['“The dam is safe,” Ada Brenn said.', ['Ada Brenn / said']],
    ['“The dam is safe,” said Ada Brenn, a baker.', ['Ada Brenn / said']],
    [
      '“The dam is safe,” said the head of the service, Ada Brenn.',
      ['the head of the service Ada Brenn / said'],
    ],
    [
      'Ada Brenn, who leads the service, told reporters the dam is safe.',
      ['Ada Brenn who leads the service / told'],
    ],
    ['The head of the service, Ada Brenn, warned of rain.', ['The head of the service Ada Brenn / warned']],
    ['President Aldo Renn is safe, his spokeswoman Vera Holm said.', ['his spokeswoman Vera Holm / said']],
    ['Ada Brenn was arrested, the statement said.', ['the statement / said']],
    ['According to Ada Brenn, the dam is safe.', ['Ada Brenn / according']],
    ['The dam is safe, according to the fire service.', ['the fire service / according']],
    ['State radio quoted Ada Brenn as saying that the dam was safe.', ['Ada Brenn / saying']],
    ['Ruhl told Brenn that the dam was safe.', ['Ruhl / told']],
    ['Ruhl has also denied that the dam broke.', ['Ruhl / denied']],
    ['Ruhl was told by police to leave.', ['police / told']],
    ['Ruhl: “The dam is safe.”', ['Ruhl / said']],
    ['“Go home,” she said, “and stay there.”', ['she / said']],
    ['Ruhl rejected the words of Ada Brenn, who warned of rain.', ['Ruhl / rejected', 'Ada Brenn / warned']],
    ['Ada Brenn, who has warned of floods for years, left.', ['Ada Brenn / warned']],
    ['“The old guard is back,” sums up Ada Brenn.', ['Ada Brenn / sums']],
    ['“The old guard is back,” pointed out the mayor.', ['the mayor / pointed']],
    ['Rain fell and Ada Brenn said the dam was safe.', ['Ada Brenn / said']],
  ])('hears in %j %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'General Noura Said will succeed him.',
    'The court was called to order.',
    'Her demands were met.',
    'Ruhl was accused of theft.',
    'The announced plan failed.',
    'Ruhl was warned.',
    'Ruhl pointed at the dam.',
    'The river fell in Velmora.',
  ])('hears nobody in %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});
