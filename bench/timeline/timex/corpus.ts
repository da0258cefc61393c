/** Reads TimeML files: the text without its tags, the publication day, and the gold time expressions. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface GoldMention {
  /** Offsets into `text`, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface Document {
  readonly name: string;
  /** Between `<TEXT>` and `</TEXT>`, tags stripped, entities decoded. */
  readonly text: string;
  /** The value of the document creation time, cut to its day. */
  readonly published: string;
  readonly gold: readonly GoldMention[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly Document[];
}

/**
 * One corpus for each folder at or under `root` that holds `.tml` files, sorted by name; none where the folder is
 * absent. Files without a text or a creation time are left out.
 */
export function readCorpora(root: string): readonly Corpus[] {
  if (!existsSync(root) || !statSync(root).isDirectory()) return [];
  return foldersUnder(root, 4).flatMap((folder) => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.tml'))
      .sort();
    const documents = files.flatMap((name) => readDocument(join(folder, name)) ?? []);
    return documents.length === 0 ? [] : [{ name: basename(folder), documents }];
  });
}

function foldersUnder(root: string, depth: number): string[] {
  if (depth === 0) return [root];
  const inside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
  return [root, ...inside.flatMap((folder) => foldersUnder(folder, depth - 1))];
}

function readDocument(path: string): Document | null {
  const source = readFileSync(path, 'utf8');
  const body = between(source, '<TEXT>', '</TEXT>');
  const creation = between(source, '<DCT>', '</DCT>');
  const published = creation === null ? null : attribute(creation, 'value')?.slice(0, 10);
  if (body === null || !published) return null;
  return { name: basename(path, '.tml'), published, ...strip(body) };
}

function between(source: string, open: string, close: string): string | null {
  const from = source.indexOf(open);
  const to = source.indexOf(close, from);
  return from < 0 || to < 0 ? null : source.slice(from + open.length, to);
}

function strip(body: string): { text: string; gold: GoldMention[] } {
  let text = '';
  const gold: GoldMention[] = [];
  let open: { start: number; type: string; value: string } | null = null;
  let at = 0;
  while (at < body.length) {
    const tag = body.indexOf('<', at);
    text += decode(body.slice(at, tag < 0 ? body.length : tag));
    if (tag < 0) break;
    const close = body.indexOf('>', tag);
    const inside = body.slice(tag + 1, close < 0 ? body.length : close);
    if (inside.startsWith('TIMEX3')) {
      open = {
        start: text.length,
        type: attribute(inside, 'type') ?? '',
        value: attribute(inside, 'value') ?? '',
      };
    } else if (inside.startsWith('/TIMEX3') && open) {
      gold.push({ ...open, end: text.length });
      open = null;
    }
    at = close < 0 ? body.length : close + 1;
  }
  return { text, gold };
}

function attribute(tag: string, name: string): string | null {
  const from = tag.indexOf(` ${name}="`);
  return from < 0 ? null : tag.slice(from + name.length + 3, tag.indexOf('"', from + name.length + 3));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
