import { describe, expect, it } from 'vitest';
import { scrub } from '../../../adapters/slack/scrub.ts';

describe('scrub', () => {
  it.each([
    ['token xoxb-1-2-abc here', 'token [redacted] here'],
    ['xapp-1-A1-2-abc', '[redacted]'],
    ['post to https://hooks.slack.com/commands/T1/2/abc failed', 'post to [redacted] failed'],
    ['wss://wss-primary.slack.com/link/?ticket=abc', '[redacted]'],
    ['by U012AB3CD in C012AB3CD of T012AB3CD', 'by [redacted] in [redacted] of [redacted]'],
    ['invalid_auth', 'invalid_auth'],
  ])('%s → %s', (line, clean) => {
    expect(scrub(line)).toBe(clean);
  });

  it('keeps no line longer than 500 characters', () => {
    expect(scrub('a '.repeat(50_000)).length).toBe(500);
  });
});
