import { fetch, type Response } from 'undici';
import { KnowledgeError } from '../../errors.ts';
import { type AddressPolicy, publicOnly } from './address-policy.ts';
import { BlockedAddress, guardedAgent, type Lookup } from './guarded-agent.ts';
import { readCapped } from './read-capped.ts';

export interface FetchOptions {
  /** Default: public addresses on ports 80 and 443. */
  readonly policy?: AddressPolicy;
  /** Default: the system's. Its answers are checked each time a connection is made. */
  readonly lookup?: Lookup;
  /** For everything together, redirects included; default 15,000. */
  readonly timeoutMs?: number;
  /** Of the document unpacked; default 5,000,000. */
  readonly maxBytes?: number;
}

export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** The `content-type` header as sent; empty when there is none. */
  readonly contentType: string;
  /** The address after redirects. */
  readonly finalUrl: string;
}

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const TYPES: ReadonlySet<string> = new Set([
  '',
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/octet-stream',
]);

/**
 * The document at an address, and nothing else of the page. Only http and https, only public addresses, checked when
 * each connection is made and again for each of at most 5 redirects; no cookies, no credentials.
 * @throws KnowledgeError `ARTICLE_BLOCKED_ADDRESS`, `ARTICLE_BAD_URL`, `ARTICLE_TOO_LARGE`, `ARTICLE_TYPE_MISMATCH`,
 * `ARTICLE_FETCH_FAILED`; its `file` is the address.
 */
export async function fetchDocument(address: string, options: FetchOptions = {}): Promise<FetchedDocument> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const agent = guardedAgent(options.policy ?? publicOnly(), timeoutMs, options.lookup);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    let url = checkedUrl(address, address);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const response = await fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers: HEADERS });
      if (!REDIRECTS.has(response.status)) {
        const bytes = await document(response, address, options.maxBytes ?? MAX_BYTES);
        return { bytes, contentType: response.headers.get('content-type') ?? '', finalUrl: url.href };
      }
      await response.body?.cancel();
      url = checkedUrl(response.headers.get('location') ?? '', address, url);
    }
    throw new KnowledgeError('ARTICLE_FETCH_FAILED', address, `more than ${MAX_REDIRECTS} redirects`);
  } catch (cause) {
    throw cause instanceof KnowledgeError ? cause : failure(cause, address, signal.aborted, timeoutMs);
  } finally {
    await agent.destroy();
  }
}

const HEADERS = {
  'user-agent': 'Dateline (a moderator adds this page by hand)',
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, text/*;q=0.8',
};

function checkedUrl(link: string, address: string, base?: URL): URL {
  const url = URL.canParse(link, base?.href) ? new URL(link, base) : null;
  const refuse = (message: string): KnowledgeError => new KnowledgeError('ARTICLE_BAD_URL', address, message);
  if (url === null) throw refuse(`"${link.slice(0, 80)}" is no link`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw refuse(`${url.protocol} links are not fetched; only http and https are`);
  if (url.username !== '' || url.password !== '')
    throw refuse('the link holds a user name or password; take it out');
  url.hash = '';
  return url;
}

async function document(response: Response, address: string, maxBytes: number): Promise<Uint8Array> {
  const refuse = async (code: 'ARTICLE_FETCH_FAILED' | 'ARTICLE_TYPE_MISMATCH', message: string) => {
    await response.body?.cancel();
    return new KnowledgeError(code, address, message);
  };
  if (!response.ok)
    throw await refuse('ARTICLE_FETCH_FAILED', `the server answered ${response.status}; check the link`);
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!TYPES.has(type))
    throw await refuse('ARTICLE_TYPE_MISMATCH', `the link gives ${type}, which is no article`);
  const bytes = response.body === null ? new Uint8Array() : await readCapped(response.body, maxBytes);
  if (bytes === null)
    throw new KnowledgeError('ARTICLE_TOO_LARGE', address, `the document has more than ${maxBytes} bytes`);
  return bytes;
}

function failure(cause: unknown, address: string, late: boolean, timeoutMs: number): KnowledgeError {
  const blocked = blockedIn(cause);
  if (blocked !== null) {
    const message = `the link leads to ${blocked.address}, which is not a public web address; it was not fetched`;
    return new KnowledgeError('ARTICLE_BLOCKED_ADDRESS', address, message, { cause });
  }
  const message = late
    ? `the document did not arrive within ${timeoutMs / 1_000} seconds; try again or save the page`
    : `the document could not be fetched (${reasonOf(cause)}); check the link or save the page`;
  return new KnowledgeError('ARTICLE_FETCH_FAILED', address, message, { cause });
}

function blockedIn(cause: unknown): BlockedAddress | null {
  for (let at = cause, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof BlockedAddress) return at;
  }
  return null;
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return 'unknown';
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message.slice(0, 100);
}
