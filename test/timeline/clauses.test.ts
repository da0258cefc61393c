import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/timeline/reading.ts';

/** Clauses parted by ` | `. */
function cut(text: string): string {
  const { tokens, clauses } = readSentence(text, []);
  return clauses.map((c) => text.slice(tokens[c.from]?.start, tokens[c.to - 1]?.end)).join(' | ');
}

describe('a sentence is cut', () => {
  it.each([
    ['at "that"', 'The committee stated | that its former director, a close ally, had been detained.'],
    ['at "and"', 'He met the president | and signed the treaty.'],
    ['at "who"', 'Moscow denounced the comments of the secretary, | who warned of war.'],
    [
      'at a quotation mark',
      '“The committee launched an inquiry,| ” it said in a statement.'
        .replace(',| ”', ', | ”')
        .replace(', | ”', ',| ”'),
    ],
    ['at "when"', 'A woman was killed | when robbers emptied their pistols.'],
    ['at a comma before who says it', 'He called on the people to help in the crisis| , his spokesman said.'],
    ['behind a verb of saying', 'Police said | the man fled.'],
    ['before a pronoun', 'They called for calm, saying | it would help.'],
    ['not at a comma in a list', 'Banks, shops and schools closed.'],
    ['not at a few quoted words', 'They had a “long” telephone conversation.'],
    ['not for a participle', 'A man accused of treason was freed.'],
    ['not for a noun like a verb', 'The president ordered the security forces to fire.'],
    ['not for what follows a preposition', 'In a statement issued after the talks, they called for peace.'],
    ['not without a verb', 'A wholesale food market in the city.'],
  ])('%s', (_, expected) => {
    const text = expected.replaceAll('| ', '').replaceAll('|', '');
    const squeeze = (s: string) => s.replace(/\s/g, '');
    expect(squeeze(cut(text))).toBe(squeeze(expected));
  });
});
