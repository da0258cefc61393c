import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

/** What went wrong elsewhere, as reported in public, and must not go wrong here. */
const crisis = entryOf(
  'crisis',
  'The dam near Oroville burst on Monday. Engineers of the Water Board opened the gates at noon. ' +
    'The governor, Jane Brown, ordered the evacuation of 3,000 people. Two bridges were closed on Tuesday.',
);
const others = Array.from({ length: 1000 }, (_, i) =>
  entryOf(
    `other-${i}`,
    `Report ${i} tells of harvests in valley ${i}. Farmers sold ${i + 10} tons of wheat.`,
  ),
);
const top = (index: ReturnType<typeof indexOf>, text: string): string | undefined =>
  rank(index, { text }).ranked[0]?.located.passage.text;

describe('public reports', () => {
  it('refuses an off-topic question with 1 and with 1,000 articles (lucaong/minisearch#25)', () => {
    const question = { text: 'Who won the chess championship in Reykjavik?' };
    expect(rank(indexOf(crisis), question).covered).toBe(false);
    expect(rank(indexOf(crisis, ...others), question).covered).toBe(false);
  });

  it('does not answer with a sentence that holds one of many words (lucaong/minisearch#240)', () => {
    expect(rank(indexOf(crisis), { text: 'Which gates does the palace museum garden have?' }).covered).toBe(
      false,
    );
  });

  it('puts both words before one repeated word (lucaong/minisearch#129)', () => {
    const index = indexOf(
      entryOf('a', 'A witch, a witch, and one more witch.'),
      entryOf('b', 'The witch met the queen of the hill.'),
    );
    expect(top(index, 'witch queen')).toBe('The witch met the queen of the hill.');
  });

  it('puts an exact word before its relatives (lucaong/minisearch#263)', () => {
    const index = indexOf(
      entryOf('a', 'The buttery biscuits sold well.'),
      entryOf('b', 'The butter sold well.'),
    );
    expect(top(index, 'butter')).toBe('The butter sold well.');
  });

  it('finds a name made of stop words (capire/docs#334)', () => {
    const index = indexOf(crisis, entryOf('who', 'A plan by the WHO was read aloud.'));
    expect(top(index, 'what did the WHO do')).toBe('A plan by the WHO was read aloud.');
  });

  it('refuses "cost structure" for "warehouse structure" (BotBuilder-CognitiveServices#179)', () => {
    const index = indexOf(entryOf('a', 'The warehouse structure is made of steel.'));
    expect(rank(index, { text: 'What is the cost structure?' }).covered).toBe(false);
  });

  it('refuses a question that shares only a number (BotBuilder-CognitiveServices#107)', () => {
    expect(rank(indexOf(crisis), { text: 'Who scored 3,000 goals?' }).covered).toBe(false);
  });

  it('gives the same best passage however many are looked at (BotBuilder-CognitiveServices#162)', () => {
    const index = indexOf(crisis, ...others.slice(0, 100));
    const first = rank(index, { text: 'When did the dam burst?' }).ranked;
    expect(first[0]?.located.passage.text).toBe('The dam near Oroville burst on Monday.');
    expect(first.map(({ score }) => score)).toEqual(
      [...first.map(({ score }) => score)].sort((a, b) => b - a),
    );
  });

  it('takes "where are you located" for the address and "what is your name" not (gunthercox/ChatterBot#367)', () => {
    const index = indexOf(entryOf('a', 'The office is located in Hill Street. It opens at nine.'));
    expect(rank(index, { text: 'Where is the office located?' }).covered).toBe(true);
    expect(rank(index, { text: 'What is your name?' }).covered).toBe(false);
  });

  it.each([
    ['gunthercox/ChatterBot#446', 'Do penguins dream of marmalade?'],
    ['RasaHQ/rasa#387', 'What do we have for breakfast today?'],
    ['run-llama/llama_index#9015', 'LOLLOLOL'],
    ['langchain-ai/langchain#7588', 'xyzzy plugh'],
  ])('refuses what is not spoken of (%s)', (_report, text) => {
    const { covered } = rank(indexOf(crisis), { text });
    expect(covered).toBe(false);
  });

  it('refuses the same names with another fact (deepset-ai/haystack#175)', () => {
    expect(rank(indexOf(crisis), { text: 'When did Jane Brown resign as governor?' }).covered).toBe(false);
    expect(rank(indexOf(crisis), { text: 'How many bridges were destroyed on Monday?' }).covered).toBe(false);
  });

  it('keeps its bar when one candidate leads clearly (botpress/botpress#1408)', () => {
    const { ranked, covered } = rank(indexOf(crisis), { text: 'Who is the new governor?' });
    expect(ranked[0]?.located.passage.text).toContain('governor');
    expect(covered).toBe(false);
  });
});
