import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../adapters/terminal/complete.ts';
import type { Engine } from '../../../src/contract.ts';

const WORDS = {
  topic: ['Gas prices', 'Gasoline', 'Parliament'],
  outlet: ['Outlet A', 'Outlet B'],
  date: ['today', 'yesterday', '2022-01-05'],
  question: ['What happened to gas prices?', 'Who resigned?'],
};
const suggest: Engine['suggest'] = (field) => WORDS[field];

describe('Tab', () => {
  it.each([
    ['/t', ['/timeline '], '/t'],
    ['/', ['/ask ', '/help ', '/privacy ', '/quit ', '/sources ', '/timeline '], '/'],
    ['/timeline g', ['Gas prices', 'Gasoline'], 'g'],
    ['/timeline ', WORDS.topic, ''],
    ['/timeline gas from y', ['yesterday'], 'y'],
    ['/timeline gas from yesterday to t', ['today'], 't'],
    ['/sources outlet', WORDS.outlet, 'outlet'],
    ['/ask who', ['Who resigned?'], 'who'],
    ['Wh', WORDS.question, 'Wh'],
    ['/help x', [], '/help x'],
    ['zzz', [], 'zzz'],
  ])('completes %j', (line, candidates, typed) => {
    expect(completeLine(line, suggest)).toEqual([candidates, typed]);
  });

  it('offers only what begins with what was typed, since readline would otherwise replace it', () => {
    expect(completeLine('/timeline prices', suggest)[0]).toEqual([]);
  });
});
