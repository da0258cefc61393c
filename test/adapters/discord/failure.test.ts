import { describe, expect, it } from 'vitest';
import { failureFacts, RefusedError, readFailure } from '../../../adapters/discord/failure.ts';
import { AuthError, ExpiredError, NetworkError, RateLimitError } from '../../../src/errors.ts';

/** As @discordjs/rest throws it, with what must never be logged. */
function apiError(code: number, status: number): Error {
  const url = 'https://discord.com/api/v10/webhooks/1/secret-token/messages/@original';
  return Object.assign(new Error(`secret-token ${code}`), {
    name: 'DiscordAPIError',
    code,
    status,
    url,
    rawError: { code, message: 'm' },
    requestBody: { json: { content: 'secret-text' } },
  });
}

describe('readFailure', () => {
  it.each([
    [10062, 404, ExpiredError, { code: 'INTERACTION_EXPIRED' }],
    [50027, 401, ExpiredError, { code: 'INTERACTION_EXPIRED' }],
    [10015, 404, ExpiredError, { code: 'INTERACTION_EXPIRED' }],
    [50001, 403, AuthError, { code: 'MISSING_SCOPE', scope: 'View Channel' }],
    [50013, 403, AuthError, { code: 'MISSING_SCOPE' }],
    [40060, 400, RefusedError, { code: 'DISCORD_REFUSED', reason: 'already-acknowledged' }],
    [10003, 404, RefusedError, { code: 'DISCORD_REFUSED', reason: 'unknown-channel' }],
    [10008, 404, RefusedError, { code: 'DISCORD_REFUSED', reason: 'unknown-message' }],
    [50083, 400, RefusedError, { code: 'DISCORD_REFUSED', reason: 'thread-closed' }],
    [160005, 400, RefusedError, { code: 'DISCORD_REFUSED', reason: 'thread-closed' }],
    [50035, 400, RefusedError, { code: 'DISCORD_REFUSED', reason: 'invalid-body' }],
    [30034, 400, RefusedError, { code: 'DISCORD_REFUSED', reason: 'command-quota' }],
    [99999, 400, RefusedError, { code: 'DISCORD_REFUSED', reason: 'other', discordCode: 99999 }],
    [0, 401, AuthError, { code: 'AUTH_FAILED' }],
    [0, 429, RateLimitError, { code: 'RATE_LIMITED' }],
    [40003, 400, RateLimitError, { retryAfterMs: 600_000 }],
    [20028, 400, RateLimitError, { retryAfterMs: 600_000 }],
    [130000, 503, RateLimitError, { retryAfterMs: 600_000 }],
    [0, 502, NetworkError, { code: 'NETWORK' }],
  ])('code %i, HTTP %i', (code, status, type, facts) => {
    const failure = readFailure(apiError(code, status));
    expect(failure).toBeInstanceOf(type);
    expect(failure).toMatchObject(facts);
  });

  it.each([
    [
      { name: 'RateLimitError[/channels/:id/messages]', retryAfter: 1_500 },
      { retryAfterMs: 1_500, retryable: true },
    ],
    [Object.assign(new Error('x'), { code: 'TokenInvalid' }), { code: 'AUTH_FAILED' }],
    [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), { code: 'NETWORK', retryable: true }],
    [Object.assign(new Error('x'), { cause: { code: 'UND_ERR_SOCKET' } }), { code: 'NETWORK' }],
    ['not even an error', { code: 'NETWORK' }],
    [null, { code: 'NETWORK' }],
  ])('%#: what is no answer of Discord', (error, facts) => {
    expect(readFailure(error)).toMatchObject(facts);
  });

  it('gives an error of ours back as it is', () => {
    const error = new ExpiredError();
    expect(readFailure(error)).toBe(error);
  });

  it('names the variable and where to find a token when it is not accepted', () => {
    expect(readFailure(apiError(0, 401)).message).toMatch(/DISCORD_TOKEN.*Reset Token/);
  });

  it.each([
    [10062, 404],
    [50035, 400],
    [50001, 403],
    [0, 401],
    [0, 502],
    [99999, 400],
  ])('keeps no address and no text of code %i, HTTP %i', (code, status) => {
    const failure = readFailure(apiError(code, status));
    const everything = `${failure.message} ${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`;
    expect(everything + JSON.stringify(failureFacts(failure))).not.toMatch(/secret/);
  });
});
