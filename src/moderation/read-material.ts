import type { Material } from '../contract.ts';
import { type Draft, fetchDrafts } from '../knowledge/drafts.ts';
import type { FetchOptions } from '../knowledge/fetch/index.ts';
import { readDocument } from '../knowledge/formats/index.ts';
import { readArticle } from '../knowledge/read-article.ts';

/**
 * What a moderator hands in as drafts: one, or one for each entry of a feed. Never rejects for what is wrong with it:
 * that is in `problems`. `fetching` is for tests, whose servers stand on the loopback.
 */
export async function readMaterial(
  material: Material,
  now: Date,
  fetching?: FetchOptions,
): Promise<readonly Draft[]> {
  switch (material.kind) {
    case 'url':
      return fetchDrafts(material.url, now, fetching);
    case 'file': {
      const name = plainName(material.name);
      return [{ ...(await readDocument(material.bytes, name, now)), name, origin: 'file' }];
    }
    case 'text': {
      const text = withFrontMatter(joinParts(material.parts), material);
      const name = `pasted-${now.toISOString().slice(0, 23).replace(/[:.]/g, '')}`;
      return [{ ...readArticle(new TextEncoder().encode(text), name, now), name, origin: 'paste' }];
    }
    default:
      return material satisfies never;
  }
}

/**
 * Parts as one text: cut between paragraphs, they are paragraphs again; cut inside a sentence, the sentence is whole
 * again. A field of a form may drop the white space at its ends.
 */
export function joinParts(parts: readonly string[]): string {
  const kept = parts.filter((part) => part.trim() !== '');
  return kept.reduce((text, part) => {
    if (text === '') return part;
    if (text.endsWith('\n') || part.startsWith('\n')) return text + part;
    const before = text.trimEnd();
    return `${before}${/[.!?…。！？"”»’')\]]$/u.test(before) ? '\n\n' : ' '}${part.trimStart()}`;
  }, '');
}

/** The fields of a form as front matter; a text that brings its own keeps it. */
function withFrontMatter(
  text: string,
  { title, outlet, published, url }: Extract<Material, { kind: 'text' }>,
): string {
  if (text.startsWith('---')) return text;
  const fields = Object.entries({ title, outlet, published, url }).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [`${name}: ${JSON.stringify(value.trim())}`],
  );
  return fields.length === 0 ? text : ['---', ...fields, '---', text].join('\n');
}

/** The last part of a path, so that a name chosen by somebody else leads nowhere. */
function plainName(name: string): string {
  const last = name
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[^\p{L}\p{N}._ -]/gu, '_');
  return last === undefined || /^\.*$/.test(last) ? 'file.txt' : last;
}
