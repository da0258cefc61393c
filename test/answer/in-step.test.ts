import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InStep, inStep } from '../../src/answer/in-step.ts';
import { factsOf, type LibraryFacts } from '../../src/answer/library-facts.ts';
import { nameBookOf } from '../../src/answer/names/name-book.ts';
import { newestFirstOf } from '../../src/answer/newest-first.ts';
import type { Entry } from '../../src/entry.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { Library } from '../../src/library.ts';
import { article } from './fixture.ts';

const NAMES = [
  'Tomas Ruhl',
  'Ada Ruhl',
  'Ruhl',
  'RUHL',
  'Velmora',
  'VELMORA',
  'the Orla Committee',
  'T. Ruhl',
];
const sentence = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('said so', 'left', 'was seen in Velmora on 6 March 2031'))
  .map(([name, deed]) => `On that day ${name} ${deed}.`);

const articles: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    body: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    published: fc.constantFrom(
      null,
      '2031-03-05',
      '2031-03-06T23:00:00-05:00',
      '2031-03-07T01:00:00Z',
      '2030-01-01',
    ),
    outlet: fc.constantFrom(null, 'Morning Post', 'MORNING POST', 'Agency X'),
    agency: fc.constantFrom(null, 'Agency X', 'morning post'),
    lang: fc.constantFrom('en', 'fr'),
  })
  .map(({ id, body, ...rest }) => article(id, body, { ...rest, digest: JSON.stringify([id, body, rest]) }));

type Step = { readonly put: Article } | { readonly remove: string } | 'look';
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: articles.map((put) => ({ put })) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g').map((remove) => ({ remove })),
    },
    { weight: 2, arbitrary: fc.constant('look' as const) },
  ),
  { maxLength: 25 },
);

const asked = [...NAMES, 'nobody', 'orla committee', 'committee', 'orla'];

function plain(facts: LibraryFacts) {
  const { period, searched, languages, newest, outletNames, days, outlets } = facts;
  const labels = [...outlets].map(([key, { label, articles: ids }]) => [key, label, [...ids].sort()]).sort();
  return { period, searched, languages, newest, outletNames, days, labels };
}

/** All that answers keep in step with a library. */
function kept(library: Library) {
  const book = nameBookOf(library);
  return {
    found: asked.map((words) => book.find(words)),
    names: book.names,
    facts: plain(factsOf(library)),
    newest: newestFirstOf(library).map((entry) => entry.article.digest),
    entries: library.entries().map((entry) => entry.article.digest),
    version: library.version,
  };
}

describe('what answers keep in step with the articles', () => {
  it('is the same whatever came and went before, and however often it was looked at', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const library = new Library();
        const live = new Map<string, Article>();
        for (const step of all) {
          if (step === 'look') kept(library);
          else if ('put' in step) {
            library.put(step.put);
            live.set(step.put.id, step.put);
          } else {
            library.remove(step.remove);
            live.delete(step.remove);
          }
        }
        expect(kept(library)).toEqual(kept(Library.of([...live.values()].reverse())));
      }),
      { numRuns: 100 },
    );
  });

  it('takes in only what changed', () => {
    const seen: string[] = [];
    const log: InStep = {
      add: (entry: Entry) => void seen.push(`+${entry.article.id}`),
      remove: (entry: Entry) => void seen.push(`-${entry.article.id}`),
    };
    const logOf = inStep(() => log);
    const library = Library.of(['b', 'c', 'e'].map((id) => article(id, 'Trains run.')));
    logOf(library);
    seen.length = 0;
    library.put(article('a', 'Ships sail.'));
    library.put(article('c', 'Ships sail.', { digest: 'another' }));
    library.remove('e');
    logOf(library);
    logOf(library);
    expect(seen).toEqual(['+a', '-c', '+c', '-e']);
  });
});
