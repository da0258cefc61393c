import { API_ERRORS, type ApiError } from './api-errors.ts';

/** What a route answers: a refusal, nothing (204) or JSON (200). */
export type Answer =
  | { readonly kind: 'error'; readonly error: ApiError; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly body: unknown };

export const EMPTY: Answer = { kind: 'empty' };

export function json(body: unknown): Answer {
  return { kind: 'json', body };
}

export function refuse(error: ApiError, headers?: Readonly<Record<string, string>>): Answer {
  return { kind: 'error', error, ...(headers === undefined ? {} : { headers }) };
}

export function invalidBody(problems: readonly string[]): Answer {
  return refuse({ ...API_ERRORS.invalidBody, errors: problems });
}

/** A 429 with the headers that Discord sends. https://docs.discord.com/developers/topics/rate-limits */
export function rateLimited(retryAfterMs: number, scope: 'user' | 'global' | 'shared'): Answer {
  const seconds = (retryAfterMs / 1_000).toFixed(3);
  return refuse(
    { status: 429, code: 0, message: 'You are being rate limited.' },
    {
      'retry-after': seconds,
      'x-ratelimit-scope': scope,
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': seconds,
      'x-ratelimit-bucket': 'loopback',
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  );
}
