import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';
export const partsOfSpeech: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv'];
const letters: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

export interface Synset {
  readonly key: string;
  readonly words: readonly string[];
  /** Keys of more general synsets (hypernyms, also of instances). */
  readonly above: readonly string[];
  /** Keys of adjectives of like meaning. */
  readonly like: readonly string[];
  /** Pairs of words (own, other) of opposite meaning. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Pairs of words (own, other) one of which is derived from the other. */
  readonly derived: readonly (readonly [string, string])[];
}

interface Pointer {
  readonly symbol: string;
  readonly key: string;
  readonly own: number;
  readonly other: number;
}

interface RawSynset {
  readonly key: string;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const parseLine = (line: string, part: PartOfSpeech): RawSynset => {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
  );
  const at = 4 + 2 * count;
  const pointerCount = Number.parseInt(fields[at] ?? '0', 10);
  const pointers = Array.from({ length: pointerCount }, (_, i): Pointer => {
    const [symbol = '', offset = '', letter = '', places = '0000'] = fields.slice(
      at + 1 + 4 * i,
      at + 5 + 4 * i,
    );
    return {
      symbol,
      key: `${letters[letter] ?? 'noun'}${offset}`,
      own: Number.parseInt(places.slice(0, 2), 16),
      other: Number.parseInt(places.slice(2), 16),
    };
  });
  return { key: `${part}${fields[0]}`, words, pointers };
};

const readRaw = (folder: string): ReadonlyMap<string, RawSynset> => {
  const raw = new Map<string, RawSynset>();
  for (const part of partsOfSpeech) {
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const synset = parseLine(line, part);
      raw.set(synset.key, synset);
    }
  }
  return raw;
};

/** All synsets of a folder of WordNet 3.1 data files, by key. */
export const readSynsets = (folder: string): ReadonlyMap<string, Synset> => {
  const raw = readRaw(folder);
  const pairs = (synset: RawSynset, symbol: string): readonly (readonly [string, string])[] =>
    synset.pointers
      .filter((pointer) => pointer.symbol === symbol && pointer.own > 0)
      .map(
        ({ key, own, other }) => [synset.words[own - 1] ?? '', raw.get(key)?.words[other - 1] ?? ''] as const,
      );
  const keys = (synset: RawSynset, symbols: readonly string[]): readonly string[] =>
    synset.pointers.filter(({ symbol }) => symbols.includes(symbol)).map(({ key }) => key);
  return new Map(
    [...raw].map(([key, synset]) => [
      key,
      {
        key,
        words: synset.words,
        above: keys(synset, ['@', '@i']),
        like: keys(synset, ['&']),
        opposites: pairs(synset, '!'),
        derived: [...pairs(synset, '+'), ...pairs(synset, '\\')],
      },
    ]),
  );
};

/** Senses of each word, most frequent first within a part of speech, with how often each was tagged. */
export const readSenses = (
  folder: string,
): ReadonlyMap<
  string,
  readonly { readonly key: string; readonly part: PartOfSpeech; readonly tagged: number }[]
> => {
  const senses = new Map<string, { key: string; part: PartOfSpeech; tagged: number; number: number }[]>();
  const parts: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv', 'adj'];
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [sense = '', offset = '', number = '', tagged = ''] = line.split(' ');
    const [word = '', rest = ''] = sense.split('%');
    const part = parts[Number(rest[0]) - 1];
    if (part === undefined) continue;
    const own = senses.get(word) ?? [];
    own.push({ key: `${part}${offset}`, part, tagged: Number(tagged), number: Number(number) });
    senses.set(word, own);
  }
  for (const own of senses.values()) own.sort((a, b) => a.number - b.number);
  return senses;
};
