import { NetworkError } from '../../../src/errors.ts';
import { CALL_TIMEOUT_MS, MAX_FILE_BYTES } from '../limits.ts';
import type { Attachment } from './wish.ts';

/** Where Discord keeps files. */
const FILE_HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/**
 * The bytes of a file that came with a command. Only from Discord's own hosts, or from where its API is. Rejects with a
 * NetworkError, whose message holds no address: that would open the file to whoever reads the log.
 */
export async function download({ url, bytes }: Attachment, apiUrl: string): Promise<Uint8Array> {
  if (!isDiscords(url, apiUrl)) throw new NetworkError('the file is not at Discord', 1);
  if (bytes > MAX_FILE_BYTES) throw new NetworkError('the file is too large', 1);
  let data: Uint8Array | null;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(CALL_TIMEOUT_MS) });
    if (!response.ok) throw new NetworkError(`Discord answered HTTP ${response.status} for a file`, 1);
    data = await capped(response);
  } catch (error) {
    throw error instanceof NetworkError ? error : new NetworkError('the file could not be fetched', 1);
  }
  if (data === null) throw new NetworkError('the file is too large', 1);
  return data;
}

/** Null when there is more than it may be, whatever its size was said to be: the rest is not read. */
async function capped(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response.body ?? []) {
    const bytes: Uint8Array = chunk;
    total += bytes.byteLength;
    if (total > MAX_FILE_BYTES) return null;
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function isDiscords(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  return (protocol === 'https:' && FILE_HOSTS.has(hostname)) || origin === new URL(apiUrl).origin;
}
