import type { ReadableStream } from 'node:stream/web';

/** All bytes of a stream, or null when there are more than `maxBytes`; the stream is cancelled then. */
export async function readCapped(stream: ReadableStream, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    total += chunk.length;
    // Leaving the loop cancels the stream.
    if (total > maxBytes) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
