import { type DatelineError, ExpiredError, NetworkError } from '../../src/errors.ts';
import { CALL_TIMEOUT_MS } from './limits.ts';
import { errorFromAnswer, rateLimited, SlackRefusal } from './slack-error.ts';

/** A post to an address that Slack gave for one purpose. */
export interface AddressedPost {
  /** What stands for the address in logs and errors: the address itself is a key. */
  readonly name: 'response_url' | 'upload_url';
  readonly url: string;
  /** Media type of the content. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Sends it once. @throws an error of our family; an AbortError when `stopped` ends. */
export async function postTo(post: AddressedPost, attempt: number, stopped: AbortSignal): Promise<void> {
  let response: Response;
  let said: string;
  try {
    response = await fetch(post.url, {
      method: 'POST',
      headers: { 'content-type': post.type },
      body: post.content,
      signal: AbortSignal.any([stopped, AbortSignal.timeout(CALL_TIMEOUT_MS)]),
    });
    said = (await response.text()).slice(0, 500);
  } catch (thrown) {
    if (stopped.aborted) throw thrown;
    throw new NetworkError(`Slack could not be reached for ${post.name}`, attempt);
  }
  const error = refusalOf(response, said, post.name, attempt);
  if (error !== null) throw error;
}

/** Slack answers with a status, with `{ok:false,error}`, or with the bare code as text. */
function refusalOf(response: Response, said: string, name: string, attempt: number): DatelineError | null {
  if (response.status === 429) {
    return rateLimited(Number.parseInt(response.headers.get('retry-after') ?? '', 10));
  }
  const code = codeIn(said);
  if (response.ok && code === null) return null;
  if (code !== null) return errorFromAnswer({ error: code }, name, attempt, 'SLACK_BOT_TOKEN');
  if (response.status === 404 || response.status === 410) return new ExpiredError();
  if (response.status >= 500)
    return new NetworkError(`Slack answered ${name} with HTTP ${response.status}`, attempt);
  return new SlackRefusal(`http_${response.status}`, name);
}

function codeIn(said: string): string | null {
  if (/^[a-z]+(?:_[a-z]+)+$/.test(said.trim())) return said.trim();
  try {
    const answer: unknown = JSON.parse(said);
    if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null;
    return typeof answer.error === 'string' ? answer.error : null;
  } catch {
    // Not JSON: "ok" or a page of some proxy; the status decides.
    return null;
  }
}
