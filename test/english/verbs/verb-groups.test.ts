import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/english/tokens.ts';
import { verbGroups } from '../../../src/english/verbs/verb-groups.ts';

function groups(text: string): readonly string[] {
  const list = tokens(text);
  return verbGroups(list).map((g) => {
    const words = list
      .slice(g.from, g.to + 1)
      .map((t) => t.text)
      .join(' ');
    const marks = [
      g.perfect ? 'perfect' : '',
      g.progressive ? 'progressive' : '',
      g.passive ? 'passive' : '',
      g.negated ? 'negated' : '',
      g.modal ?? '',
    ];
    return [words, g.form === 'finite' ? g.tense : g.form, ...marks].filter((m) => m !== '').join(' · ');
  });
}

describe('verb groups', () => {
  it.each([
    ['Police arrested him.', ['arrested · past']],
    ['He was arrested.', ['was arrested · past · passive']],
    ['He has been arrested.', ['has been arrested · present · perfect · passive']],
    ['He had already fled.', ['had already fled · past · perfect']],
    ['They are being held.', ['are being held · present · progressive · passive']],
    ['They were negotiating.', ['were negotiating · past · progressive']],
    ['They will not leave.', ['will not leave · future · negated']],
    ['It would have been closed.', ['would have been closed · none · perfect · passive · would']],
    ['They did not sign.', ['did not sign · past · negated']],
    ['He agreed to meet them.', ['agreed · past', 'to meet · infinitive']],
    ['It is to be signed.', ['is · present', 'to be signed · infinitive · passive']],
    ['Moscow says it wants peace.', ['says · present', 'wants · present']],
    ['Having committed the crime, he fled.', ['Having committed · gerund · perfect', 'fled · past']],
  ])('of %s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each([
    ['a name', 'In May Said Reading went home.', ['went · past']],
    ['a noun behind a determiner', 'The will of the people.', []],
    ['a place after "to"', 'The road to Paris.', []],
    ['an adjective in a noun phrase', 'The burned cars.', []],
    ['a number word', 'A hundred need.', []],
  ])('take no verb from %s', (_, text, expected) => {
    const finite = groups(text).filter((g) => !g.includes('participle') && !g.includes('gerund'));
    expect(finite).toEqual(expected);
  });
});
