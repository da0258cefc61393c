import { describe, expect, it } from 'vitest';
import { selectQuotes } from '../../../src/answer/choose/select.ts';
import { rank } from '../../../src/answer/rank/index.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import { Library } from '../../../src/library.ts';
import { article } from '../fixture.ts';

function selected(articles: readonly Article[], text: string, latest = false) {
  const { ranked } = rank(Library.of(articles).index, { text });
  const [best] = ranked;
  if (!best) throw new Error('nothing was found');
  return selectQuotes(ranked, best, { latest, maxQuotes: 3 }).map(({ located, copies }) => ({
    id: located.entry.article.id,
    copies: copies.map(({ entry }) => entry.article.id),
  }));
}
const on = (id: string, body: string, day: number, rest: Partial<Article> = {}) =>
  article(id, body, { published: `2031-03-0${day}`, outlet: `Outlet ${id}`, ...rest });

describe('selectQuotes', () => {
  it('passes over a sentence whose words were all but shown already', () => {
    const found = selected(
      [
        on('a', 'The river Orla flooded the old town of Velmora on Thursday evening.', 7),
        on('b', 'The river Orla flooded the old town of Velmora late.', 6, { outlet: 'Outlet a' }),
        on('c', 'The river Orla flooded forty farms beyond the hills north of the railway station.', 5),
      ],
      'river Orla flooded',
      true,
    );
    expect(found.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('shows copies of one text once, whoever carries them', () => {
    const text = 'The river Orla flooded the old town of Velmora on Thursday.';
    const found = selected([on('a', text, 7), on('b', text, 7), on('c', text, 6)], 'river Orla flooded');
    expect(found).toHaveLength(1);
    expect(found[0]?.copies).toHaveLength(2);
  });

  it('shows another outlet that confirms it in its own words', () => {
    const found = selected(
      [
        on('a', 'Rescuers pulled the miners alive from the Kestrel pit on Friday, the ministry said.', 7),
        on(
          'b',
          'The miners trapped in the Kestrel pit were pulled out alive on Friday, their union said.',
          7,
        ),
      ],
      'Were the miners pulled alive from the Kestrel pit?',
    );
    expect(found.map(({ id, copies }) => [id, copies]).sort()).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });

  it('orders the latest by day, whatever fits best', () => {
    const found = selected(
      [
        on('a', 'The airport of Velmora is closed.', 5),
        on(
          'b',
          'Nobody may use the airport of Velmora, which lies under deep water, before the engineers come back.',
          7,
        ),
      ],
      'airport of Velmora',
      true,
    );
    expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('never gives more than asked for', () => {
    const articles = [1, 2, 3, 4, 5].map((day) =>
      on(
        `${day}`,
        `Airport of Velmora: ${'abcde'.charAt(day - 1).repeat(9)} ${'vwxyz'.charAt(day - 1).repeat(8)} arrived there.`,
        day,
      ),
    );
    expect(selected(articles, 'airport of Velmora').length).toBeLessThanOrEqual(3);
  });
});
