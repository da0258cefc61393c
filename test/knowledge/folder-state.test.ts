import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FolderState } from '../../src/knowledge/folder-state.ts';
import type { ReadArticle } from '../../src/knowledge/read-article.ts';
import { article } from '../answer/fixture.ts';

const FILES = ['a.md', 'b.md', 'sub/a.md', 'sub/c.md', 'subway.md'];
/** What a file gives: an article of this id and text, or none. */
const given = fc.record({ id: fc.constantFrom('x', 'y', 'z'), text: fc.constantFrom('One.', 'Two.') });
const steps = fc.array(
  fc.oneof(
    fc.record({ file: fc.constantFrom(...FILES), given }),
    fc.record({ gone: fc.constantFrom(...FILES, 'sub') }),
    fc.constant('look' as const),
  ),
  { maxLength: 20 },
);

function read(file: string, { id, text }: { readonly id: string; readonly text: string }): ReadArticle {
  const odd = { file, code: 'ARTICLE_NO_DATE', severity: 'warning', message: 'undated' } as const;
  return { article: article(id, text, { digest: text }), problems: text === 'Two.' ? [odd] : [] };
}

describe('the state of a folder', () => {
  it('is the same after any changes as when the files are read for the first time', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const state = new FolderState();
        const files = new Map<string, { readonly id: string; readonly text: string }>();
        const live = new Map<string, string>();
        const look = (): readonly unknown[] => {
          const { put, removed, problems } = state.change();
          for (const id of removed) live.delete(id);
          for (const { id, digest } of put) live.set(id, digest);
          return problems;
        };
        for (const step of all) {
          if (step === 'look') look();
          else if ('gone' in step) {
            state.forgetAllBut(step.gone, new Set());
            for (const file of [...files.keys()])
              if (file === step.gone || file.startsWith(`${step.gone}/`)) files.delete(file);
          } else {
            state.put(step.file, `${step.given.id} ${step.given.text}`, read(step.file, step.given));
            files.set(step.file, step.given);
          }
        }
        const problems = look();
        const fresh = new FolderState();
        for (const [file, one] of files) fresh.put(file, '', read(file, one));
        const first = fresh.change();
        expect([...live].sort()).toEqual(first.put.map(({ id, digest }) => [id, digest]));
        expect(problems).toEqual(first.problems);
      }),
      { numRuns: 500 },
    );
  });
});
