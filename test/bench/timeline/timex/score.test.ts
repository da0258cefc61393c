import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Document, readCorpora } from '../../../../bench/timeline/timex/corpus.ts';
import { measureTimex } from '../../../../bench/timeline/timex/measure.ts';
import { count, emptyCounts, type SystemMention, scores } from '../../../../bench/timeline/timex/score.ts';

const document: Document = {
  name: 'd',
  text: 'On Friday and last week it rained for two days.',
  published: '2022-01-08',
  gold: [
    { start: 3, end: 9, type: 'DATE', value: '2022-01-07' },
    { start: 14, end: 23, type: 'DATE', value: '2021-W52' },
    { start: 38, end: 46, type: 'DURATION', value: 'P2D' },
  ],
};

function scored(system: readonly SystemMention[]) {
  const counts = emptyCounts();
  count(document, system, counts);
  return scores(counts);
}

describe('the scores of time expressions', () => {
  it('are 100 for the gold itself', () => {
    expect(scored(document.gold)).toEqual({ relaxed: 100, strict: 100, type: 100, value: 100, day: 100 });
  });

  it('count a shorter span as found but not as strict', () => {
    const [friday, , days] = document.gold;
    const week = { start: 19, end: 23, type: 'DATE', value: '2021-W52' };
    const result = scored([friday, week, days].filter((mention) => mention !== undefined));
    expect(result.relaxed).toBe(100);
    expect(result.strict).toBeCloseTo(66.67, 1);
  });

  it('take value F1 as the share of right values among those found', () => {
    const wrong = document.gold.map((mention, i) =>
      i === 0 ? { ...mention, value: '2022-01-14' } : mention,
    );
    expect(scored(wrong)).toMatchObject({ relaxed: 100, day: 0 });
    expect(scored(wrong).value).toBeCloseTo(66.67, 1);
  });

  it('use one system expression for one gold expression only', () => {
    const result = scored([{ start: 0, end: 47, type: 'DATE', value: '2022-01-07' }]);
    expect(result.relaxed).toBeCloseTo(50, 1);
  });

  it('fall with every invention', () => {
    const result = scored([...document.gold, { start: 24, end: 26, type: 'DATE', value: '2022-01-01' }]);
    expect(result.relaxed).toBeCloseTo(85.71, 1);
    expect(result.day).toBeCloseTo(66.67, 1);
  });
});

describe('corpora', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'timex-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const TML = `<?xml version="1.0" ?><TimeML><DOCID>x</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-08T10:00" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>
<TEXT>A &amp; B <EVENT eid="e1" class="OCCURRENCE">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2022-01-07">Fri<EVENT eid="e2">day</EVENT></TIMEX3>.</TEXT></TimeML>`;

  it('are read from any folder below, with tags stripped and entities decoded', () => {
    mkdirSync(join(root, 'deep', 'Small'), { recursive: true });
    writeFileSync(join(root, 'deep', 'Small', 'a.tml'), TML);
    writeFileSync(join(root, 'deep', 'Small', 'b.tml'), 'not TimeML');
    const [corpus, ...others] = readCorpora(root);
    expect(others).toEqual([]);
    expect(corpus?.name).toBe('Small');
    expect(corpus?.documents).toEqual([
      {
        name: 'a',
        text: 'A & B met on Friday.',
        published: '2022-01-08',
        gold: [{ start: 13, end: 19, type: 'DATE', value: '2022-01-07' }],
      },
    ]);
    expect(measureTimex(root).map(({ system, whole }) => [system, whole.value])).toEqual([
      ['Dateline', 100],
      ['chrono-node 2.10.3', 100],
    ]);
  });

  it('are none where the folder is absent', () => {
    expect(readCorpora(join(root, 'nowhere'))).toEqual([]);
    expect(measureTimex(join(root, 'nowhere'))).toEqual([]);
  });
});
