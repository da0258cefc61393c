import { describe, expect, it } from 'vitest';
import { errorFromAnswer, errorFromSdk, SlackRefusal } from '../../../adapters/slack/slack-error.ts';
import { AuthError, ExpiredError, NetworkError, RateLimitError } from '../../../src/errors.ts';

describe('errorFromAnswer', () => {
  it.each([
    ['invalid_auth', AuthError, 'SLACK_BOT_TOKEN is not accepted (invalid_auth)'],
    ['token_revoked', AuthError, 'OAuth & Permissions'],
    ['missing_scope', AuthError, 'lacks the scope chat:write'],
    ['ratelimited', RateLimitError, 'rate limited'],
    ['expired_url', ExpiredError, 'no longer valid'],
    ['used_url', ExpiredError, 'no longer valid'],
    ['expired_trigger_id', ExpiredError, 'no longer valid'],
    ['internal_error', NetworkError, 'internal_error'],
    ['not_in_channel', SlackRefusal, 'Slack refused chat.postMessage: not_in_channel'],
    ['something_new', SlackRefusal, 'something_new'],
  ])('turns %s into %o saying “%s”', (error, type, words) => {
    const made = errorFromAnswer({ error, needed: 'chat:write' }, 'chat.postMessage', 1, 'SLACK_BOT_TOKEN');
    expect(made).toBeInstanceOf(type);
    expect(made.message).toContain(words);
  });

  it('names the app token where the app token is meant', () => {
    const made = errorFromAnswer(
      { error: 'missing_scope', needed: 'connections:write' },
      'x',
      1,
      'SLACK_APP_TOKEN',
    );
    expect(made.message).toContain('SLACK_APP_TOKEN lacks the scope connections:write');
    expect(made.message).toContain('App-Level Tokens');
  });
});

describe('errorFromSdk', () => {
  it.each([
    undefined,
    null,
    'text',
    42,
    {},
    new Error('xoxb-canary'),
    { code: 'slack_webapi_platform_error' },
  ])('makes an error of our family of %o, without its words', (thrown) => {
    const made = errorFromSdk(thrown, 'chat.postMessage', 2, 'SLACK_BOT_TOKEN');
    expect(made.code).toBeTypeOf('string');
    expect(made.message).not.toContain('canary');
  });

  it('keeps how long to wait', () => {
    const limited = { code: 'slack_webapi_rate_limited_error', retryAfter: 7 };
    expect(errorFromSdk(limited, 'x', 1, 'SLACK_BOT_TOKEN')).toMatchObject({ retryAfterMs: 7_000 });
  });
});
