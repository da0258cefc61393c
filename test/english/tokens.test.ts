import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/english/tokens.ts';

const texts = (text: string) => tokens(text).map((t) => t.text);

describe('tokens', () => {
  it.each([
    ['He said: “No.”', ['He', 'said', ':', '“', 'No', '.', '”']],
    ["Russia's army didn't go", ['Russia', "'s", 'army', 'did', "n't", 'go']],
    ['it’s theirs, they’ll stay', ['it', "'s", 'theirs', ',', 'they', "'ll", 'stay']],
    ["can't won't", ['can', "n't", 'wo', "n't"]],
    ['2,298 people, 3.5% at 10:30, 2022.', ['2,298', 'people', ',', '3.5%', 'at', '10:30', ',', '2022', '.']],
    ['U.S. Moscow-allied O’Brien', ['U.S', '.', 'Moscow-allied', 'O', '’', 'Brien']],
    ["``internal'' forces", ['``', 'internal', "''", 'forces']],
    ['', []],
    ["'", ["'"]],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('stand where their offsets say, in order, and leave only white space out', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'n', 't', 's', "'", '’', ' ', '.', ',', '7', '“', 'É', '-', '😀', 'ق'),
        }),
        (text) => {
          let end = 0;
          for (const token of tokens(text)) {
            expect(text.slice(end, token.start).trim()).toBe('');
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.text).toHaveLength(token.end - token.start);
            end = token.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
