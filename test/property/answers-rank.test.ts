import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/answer/rank/index.ts';
import { createPassageIndex, type PassageIndex } from '../../src/search/index.ts';
import { stopWordsOf } from '../../src/search/words/stop-words.ts';
import { entryOf, indexOf } from '../search/articles.ts';

const nouns = [
  'dam',
  'river',
  'bridge',
  'mayor',
  'valley',
  'school',
  'Oroville',
  'Brown',
  'troops',
  'market',
];
const verbs = ['closed', 'opened', 'flooded', 'reached', 'visited', 'guarded', 'left', 'damaged'];
const times = ['on Monday', 'on 3 May', 'in 2019', 'at noon', ''];

const sentence = fc
  .tuple(
    fc.constantFrom(...nouns),
    fc.constantFrom(...verbs),
    fc.constantFrom(...nouns),
    fc.constantFrom(...times),
  )
  .map(([a, verb, b, time]) => `The ${a} ${verb} the ${b}${time === '' ? '' : ` ${time}`}.`);
const bodies = fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const question = fc
  .tuple(
    fc.constantFrom('Who', 'When was', 'Where did', 'What', 'How many', ''),
    fc.constantFrom(...verbs),
    fc.constantFrom(...nouns),
  )
  .map(([opening, verb, noun]) => `${opening} ${verb} the ${noun}?`);

const entriesOf = (texts: readonly (readonly string[])[]) =>
  texts.map((sentences, i) => entryOf(`article-${String(i).padStart(2, '0')}`, sentences.join(' ')));

/** What a ranking shows, without the objects it is made of. */
const shown = (index: PassageIndex, text: string) => {
  const { ranked, confidence, covered, missing, expects } = rank(index, { text });
  const rows = ranked.map(({ located, score, evidence }) => [
    located.entry.article.id,
    located.passage.start,
    score,
    evidence,
  ]);
  return { rows, confidence, covered, missing, expects };
};

describe('the ranking', () => {
  it('never covers a question made of words of grammar', () => {
    const words = fc.array(fc.constantFrom(...stopWordsOf('en')), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, bodies, (stops, texts) => {
        expect(rank(indexOf(...entriesOf(texts)), { text: `${stops.join(' ')}?` }).covered).toBe(false);
      }),
    );
  });

  it('never covers a question of emoji and marks', () => {
    const marks = fc.array(fc.constantFrom('🙏', '🏆', '👨‍👩‍👧', '?', '!', '…', ' ', '#', '@'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(marks, bodies, (own, texts) => {
        const { covered, ranked, confidence } = rank(indexOf(...entriesOf(texts)), { text: own.join('') });
        expect({ covered, ranked, confidence }).toEqual({ covered: false, ranked: [], confidence: 0 });
      }),
    );
  });

  it('is the same for the same articles in whatever order they came', () => {
    const loads = bodies.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(
          texts.map((_, i) => i),
          { minLength: texts.length },
        ),
      ),
    );
    fc.assert(
      fc.property(loads, question, ([texts, order], text) => {
        const entries = entriesOf(texts);
        const shuffled = indexOf(...order.flatMap((i) => entries[i] ?? []));
        expect(shown(shuffled, text)).toEqual(shown(indexOf(...entries), text));
      }),
    );
  });

  it('is the same after other articles came, changed and went', () => {
    fc.assert(
      fc.property(bodies, bodies, question, (texts, passing, text) => {
        const entries = entriesOf(texts);
        const index = createPassageIndex();
        for (const [i, sentences] of passing.entries()) index.put(entryOf(`guest-${i}`, sentences.join(' ')));
        for (const entry of entries) index.put(entryOf(entry.article.id, 'An older text about a market.'));
        for (const entry of entries) index.put(entry);
        for (const i of passing.keys()) index.remove(`guest-${i}`);
        expect(shown(index, text)).toEqual(shown(indexOf(...entries), text));
      }),
    );
  });

  it('keeps an answer and its quote when an unrelated article is added', () => {
    const foreign = fc.array(
      fc.constantFrom(
        'Zebras graze quietly.',
        'Pianists rehearse sonatas.',
        'Glaciers melt slowly.',
        'Quartz sparkles brightly.',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(bodies, foreign, question, (texts, sentences, text) => {
        const entries = entriesOf(texts);
        const before = rank(indexOf(...entries), { text });
        const after = rank(indexOf(...entries, entryOf('zz-foreign', sentences.join(' '))), { text });
        fc.pre(before.covered);
        expect(after.covered).toBe(true);
        expect(after.ranked[0]?.located.passage.text).toBe(before.ranked[0]?.located.passage.text);
      }),
    );
  });

  it('has a confidence between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), bodies, (text, texts) => {
        const { confidence } = rank(indexOf(...entriesOf(texts)), { text });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hands back at most thirty-two passages, best first', () => {
    const entries = Array.from({ length: 100 }, (_, i) =>
      entryOf(`a-${i}`, `The river rose by ${i} metres. The river fell.`),
    );
    const { ranked } = rank(indexOf(...entries), { text: 'river' });
    expect(ranked).toHaveLength(32);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
  });
});
