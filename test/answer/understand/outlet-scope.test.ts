import { describe, expect, it } from 'vitest';
import { OutletCount } from '../../../src/answer/understand/outlet-labels.ts';
import { readOutletScope } from '../../../src/answer/understand/outlet-scope.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

const COUNT = new OutletCount();
for (const one of [
  article('a', 'Text.', { outlet: 'Outlet A', agency: 'Agency X' }),
  article('b', 'Text.', { outlet: 'Outlet B', contributors: ['Agency X'] }),
  article('c', 'Text.', { outlet: 'The Kestrel Times' }),
])
  COUNT.add(readEntry(one));
const LABELS = COUNT.labels;

describe('readOutletScope', () => {
  it.each([
    ['What does Outlet A say about the airport?', 'Outlet A', ['a'], 'the airport?'],
    ['what did outlet b report on the flood', 'Outlet B', ['b'], 'the flood'],
    [
      'According to Agency X, how many people were killed?',
      'Agency X',
      ['a', 'b'],
      'how many people were killed?',
    ],
    [
      'How many people were killed according to Agency X?',
      'Agency X',
      ['a', 'b'],
      'How many people were killed ?',
    ],
    [
      'Who is the mayor according to the Kestrel Times'.replace('the Kestrel', 'The Kestrel'),
      'The Kestrel Times',
      ['c'],
      'Who is the mayor',
    ],
    ['Does Outlet A say that the bridge is open?', 'Outlet A', ['a'], 'the bridge is open?'],
    ['what does Reuters say about the airport?', 'Reuters', [], 'the airport?'],
    ['What is the BBC reporting about Velmora?', 'BBC', [], 'Velmora?'],
  ])('limits %j to %s', (question, outlet, articles, topic) => {
    const scope = readOutletScope(question, LABELS);
    expect(scope && { ...scope, articles: [...scope.articles].sort() }).toEqual({ outlet, articles, topic });
  });

  it.each([
    'What did Tomas Ruhl say about the airport?',
    'What does the ministry say?',
    'According to the mayor, how many people were killed?',
    'Who is Agency X?',
    'What happened to Outlet A?',
    'Did pa say anything?',
    'Who bought the bank from the owner?',
    'how many people came from Velmora',
  ])('does not limit %j', (question) => {
    expect(readOutletScope(question, LABELS)).toBeNull();
  });
});
