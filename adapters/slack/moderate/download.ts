import { AuthError, NetworkError } from '../../../src/errors.ts';
import { CALL_TIMEOUT_MS, MAX_FILE_BYTES } from '../limits.ts';
import type { SentFile } from './wish.ts';

/** A file that cannot be had, in words for the one who sent it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

export interface DownloadAccess {
  readonly botToken: string;
  /** Base of the Web API: besides Slack's own hosts the only one that is sent the token. */
  readonly apiUrl: string;
}

/**
 * The bytes of a file that somebody sent to the bot (needs `files:read`). The token goes to Slack alone, no redirect is
 * followed. @throws FileRefused, AuthError `MISSING_SCOPE`, or NetworkError.
 */
export async function downloadFile(file: SentFile, access: DownloadAccess): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw new FileRefused('it is larger than 5 MB');
  if (!isSlacks(file.url, access.apiUrl)) throw new FileRefused('it does not lie with Slack');
  let response: Response;
  try {
    response = await fetch(file.url, {
      headers: { authorization: `Bearer ${access.botToken}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    });
    // Without the scope Slack leads to its sign-in page instead of refusing.
    if (response.status >= 300 && response.status < 404) {
      await response.body?.cancel();
      throw missingScope();
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new FileRefused(`Slack answers with ${response.status}`);
    }
    return await capped(response);
  } catch (error) {
    if (error instanceof FileRefused || error instanceof AuthError) throw error;
    throw new NetworkError('a file could not be fetched from Slack', 1);
  }
}

function missingScope(): AuthError {
  return new AuthError(
    'MISSING_SCOPE',
    'SLACK_BOT_TOKEN lacks the scope files:read, which only texts sent as files need; see docs/slack.md',
    { scope: 'files:read' },
  );
}

function isSlacks(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, origin } = new URL(url);
  if (origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && (hostname === 'files.slack.com' || hostname.endsWith('.files.slack.com'));
}

async function capped(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes: Uint8Array = chunk;
    size += bytes.byteLength;
    if (size > MAX_FILE_BYTES) throw new FileRefused('it is larger than 5 MB');
    chunks.push(bytes);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
