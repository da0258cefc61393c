import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('trace', ['canary-secret'], { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

describe('the logger', () => {
  it.each([
    ['a configured secret in a message', (l) => l.info('token canary-secret used')],
    ['a configured secret in a field', (l) => l.info({ note: 'canary-secret' }, 'x')],
    ['a Slack token in an error', (l) => l.error({ err: new Error('bad xoxb-canary-1') }, 'x')],
    ['an app token in a message', (l) => l.info('xapp-1-canary')],
    [
      'an interaction token in a URL',
      (l) => l.error({ err: new Error('POST /api/v10/webhooks/123/canaryToken/messages') }, 'x'),
    ],
    ['a response URL', (l) => l.warn('https://hooks.slack.example/commands/canary')],
    ['a database password', (l) => l.warn('postgres://user:canary@localhost/db')],
    ['a database password with an at-sign', (l) => l.warn('postgres://user:p@ss:canary@localhost/db')],
    ['the second of two database passwords', (l) => l.warn('postgres://a@b and postgresql://c:canary@d')],
    [
      'a field that holds a person',
      (l) => l.info({ asker: 'canary', user: 'canary', a: { userId: 'canary' } }, 'x'),
    ],
    [
      'the body of a platform’s error',
      (l) =>
        l.error(
          { err: Object.assign(new Error('x'), { requestBody: { json: 'canary' }, url: 'canary' }) },
          'x',
        ),
    ],
    ['a secret in a stack', (l) => l.error({ err: new Error('canary-secret') }, 'x')],
    [
      'a secret in a cause',
      (l) => l.error({ err: new Error('x', { cause: new Error('canary-secret') }) }, 'x'),
    ],
  ] as readonly (readonly [string, (logger: ReturnType<typeof createLogger>) => void])[])(
    'never writes %s',
    (_what, write) => {
      const line = logged(write);
      expect(line.length).toBeGreaterThan(10);
      expect(line).not.toContain('canary');
      expect(() => JSON.parse(line)).not.toThrow();
    },
  );

  it('keeps class, code and message of an error', () => {
    const line = JSON.parse(
      logged((l) => l.error({ err: Object.assign(new TypeError('boom'), { code: 'E1' }) }, 'failed')),
    );
    expect(line).toMatchObject({ msg: 'failed', err: { type: 'TypeError', code: 'E1', message: 'boom' } });
  });
});
