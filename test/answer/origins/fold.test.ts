import { describe, expect, it } from 'vitest';
import { foldOrigins, sameOrigin, traced } from '../../../src/answer/origins/fold.ts';
import { readEntry } from '../../../src/entry.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import { article } from '../fixture.ts';

function trace(text: string, rest: Partial<Article> = {}, id = text) {
  const entry = readEntry(article(id, text, rest));
  const [passage] = entry.passages;
  if (!passage || passage.text !== text) throw new Error(`not one sentence: ${text}`);
  return traced({ entry, passage });
}

const X = { agency: 'Agency X' };

describe('sameOrigin', () => {
  it.each([
    [
      'the same words',
      'At least 12 people were killed in the flood, the fire service said.',
      {},
      'At least 12 people were killed in the flood, the fire service said.',
      {},
    ],
    [
      'a dateline more',
      'VELMORA (Agency X) - At least 12 people were killed in the flood, the fire service said.',
      {},
      'At least 12 people were killed in the flood, the fire service said.',
      {},
    ],
    [
      'a numeral in words',
      'At least twelve people were killed in the flood, the fire service said.',
      {},
      'At least 12 people were killed in the flood, the fire service said.',
      {},
    ],
    [
      'a rewritten wire of one agency, day, figure and name',
      'Flood kills 12 in Velmora as the Orla bursts its banks.',
      X,
      'The Velmora flood left 12 dead, officials said.',
      X,
    ],
    [
      'a near copy of one day, figure and name',
      'Mayor Tomas Ruhl said 12 people died when the flood came to town.',
      {},
      'Mayor Tomas Ruhl said 12 people died as the flood reached town.',
      {},
    ],
  ])('folds %s', (_, a, restA, b, restB) => {
    expect(sameOrigin(trace(a, restA, 'a'), trace(b, restB, 'b'))).toBe(true);
    expect(sameOrigin(trace(b, restB, 'b'), trace(a, restA, 'a'))).toBe(true);
  });

  it.each([
    [
      'different figures',
      'At least 12 people were killed in the flood, the fire service said.',
      {},
      'At least 26 people were killed in the flood, the fire service said.',
      {},
    ],
    [
      'different places',
      'Twelve people were killed by the flood in Velmora on Friday.',
      {},
      'Twelve people were killed by the flood in Kestrel on Friday.',
      {},
    ],
    [
      'a denial',
      'The fire service said 12 people were killed in the Velmora flood.',
      {},
      'The fire service said 12 people were not killed in the Velmora flood.',
      {},
    ],
    [
      'independent reports of one event',
      'Flood kills 12 in Velmora as the Orla bursts its banks.',
      {},
      'The Velmora flood left 12 dead, officials said.',
      {},
    ],
    [
      'contributors only',
      'Flood kills 12 in Velmora as the Orla bursts its banks.',
      { contributors: ['Agency X'] },
      'The Velmora flood left 12 dead, officials said.',
      { contributors: ['Agency X'] },
    ],
    [
      'two agencies',
      'Flood kills 12 in Velmora as the Orla bursts its banks.',
      X,
      'The Velmora flood left 12 dead, officials said.',
      { agency: 'Agency Y' },
    ],
    [
      'another day',
      'Flood kills 12 in Velmora as the Orla bursts its banks.',
      X,
      'The Velmora flood left 12 dead, officials said.',
      { ...X, published: '2031-03-07' },
    ],
    [
      'no figure',
      'Flood kills people in Velmora as the Orla bursts its banks.',
      X,
      'The Velmora flood left people dead, officials said.',
      X,
    ],
    [
      'two sources of one fact',
      'Rescuers pulled 7 miners alive from the Kestrel pit on Friday, the ministry said.',
      {},
      'All 7 miners trapped in the Kestrel pit were pulled out alive on Friday, their union said.',
      {},
    ],
    [
      'one claim of two bodies',
      'At least 12 people were killed in the Velmora flood, the police said.',
      {},
      'At least 12 people were killed in the Velmora flood, the ministry said.',
      {},
    ],
    [
      'two days',
      'The town hall of Velmora reopened to visitors on Thursday, the mayor said.',
      {},
      'The town hall of Velmora reopened to visitors on Friday, the mayor said.',
      {},
    ],
    ['a short phrase', 'Velmora mourns.', {}, 'Velmora mourned.', {}],
  ])('never folds %s', (_, a, restA, b, restB) => {
    expect(sameOrigin(trace(a, restA, 'a'), trace(b, restB, 'b'))).toBe(false);
  });
});

describe('foldOrigins', () => {
  it('keeps the first of each origin in order and lists its copies', () => {
    const texts = [
      'The river Orla flooded the old town of Velmora on Thursday.',
      'Ada Brenn leads the fire service of the town since 2029.',
      'The river Orla flooded the old town of Velmora on Thursday.',
    ];
    const folded = foldOrigins(texts.map((text, i) => ({ trace: trace(text, {}, String(i)) })));
    expect(folded.map(({ copies }) => copies.length)).toEqual([1, 0]);
    expect(folded[0]?.first.trace.located.entry.article.id).toBe('0');
  });

  const wire = 'At least 12 people were killed in the Velmora flood, the fire service said.';

  it('cites the earliest of verbatim copies, whichever was found first', () => {
    const copies = ['2031-03-08', '2031-03-06', '2031-03-07'].map((published) => ({
      trace: trace(wire, { published }, published),
    }));
    const [origin] = foldOrigins(copies);
    expect(origin?.first.trace.day).toBe('2031-03-06');
    expect(origin?.copies.map(({ trace: { day } }) => day)).toEqual(['2031-03-08', '2031-03-07']);
  });

  it('never puts two days into one origin by way of a copy that names none', () => {
    const told = (day: string) =>
      trace(`The town hall of Velmora reopened its doors to visitors${day}, the mayor of the town said.`);
    const folded = foldOrigins(
      [told(''), told(' on Thursday'), told(' on Friday')].map((one) => ({ trace: one })),
    );
    expect(folded.map(({ copies }) => copies.length)).toEqual([1, 0]);
  });

  it('never lets a rewritten copy take the place of the one that was found', () => {
    const found = { trace: trace('Flood kills 12 in Velmora as the Orla bursts its banks.', X, 'found') };
    const other = { trace: trace('The Velmora flood left 12 dead, officials said.', X, 'other') };
    expect(foldOrigins([found, other])).toEqual([{ first: found, copies: [other] }]);
  });
});
