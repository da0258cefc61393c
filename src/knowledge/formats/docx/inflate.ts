import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type Unusable, unusable } from '../parsed.ts';

/** A DOCX of 59 KB was made that unpacks to 60 MB; a long real one has some 60 entries and 3 MB of text. */
const ZIP_LIMITS = { maxBytes: 20_000_000, maxEntries: 2_000, maxRatio: 100 };
/** Small entries of repeated markup go far beyond the ratio without harm. In bytes. */
const RATIO_FROM_BYTES = 1_000_000;

export type Unpacked = ReadonlyMap<string, Uint8Array> | Unusable;

/**
 * The entries of a ZIP archive, unpacked while the true bytes are counted: what the directory claims is not believed.
 * Over a limit `ARTICLE_ZIP_BOMB`. Pictures and other media are counted but not kept.
 */
export function inflate(bytes: Uint8Array, limits = ZIP_LIMITS): Promise<Unpacked> {
  return new Promise((resolve) => {
    const corrupt = (cause: Error): void =>
      resolve(
        unusable('ARTICLE_CORRUPT', `the file is damaged (${cause.message.slice(0, 120)}); save it again`),
      );
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: false }, (failed, zip) => {
      if (failed) corrupt(failed);
      else if (zip.entryCount > limits.maxEntries) resolve(bomb(`more than ${limits.maxEntries} entries`));
      else unpackAll(zip, bytes.length, limits).then(resolve, corrupt);
    });
  });
}

async function unpackAll(zip: ZipFile, packed: number, limits: typeof ZIP_LIMITS): Promise<Unpacked> {
  const entries = new Map<string, Uint8Array>();
  let total = 0;
  let count = 0;
  for await (const entry of eachEntry(zip)) {
    if (++count > limits.maxEntries) return bomb(`more than ${limits.maxEntries} entries`);
    if (entry.fileName.endsWith('/')) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await open(zip, entry)) {
      total += chunk.length;
      if (total > limits.maxBytes) return bomb(`more than ${limits.maxBytes} bytes unpacked`);
      if (total > RATIO_FROM_BYTES && total > packed * limits.maxRatio)
        return bomb(`it unpacks to more than ${limits.maxRatio} times its size`);
      chunks.push(chunk);
    }
    if (/\.(?:xml|rels)$/i.test(entry.fileName) || entry.fileName.includes('vbaProject'))
      entries.set(entry.fileName, Buffer.concat(chunks));
  }
  return entries;
}

async function* eachEntry(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip
        .once('entry', resolve)
        .once('end', () => resolve(null))
        .once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

function open(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failed, stream) => (failed ? reject(failed) : resolve(stream)));
  });
}

function bomb(why: string): Unusable {
  return unusable('ARTICLE_ZIP_BOMB', `the file unpacks beyond all measure (${why}); it was not read`);
}
