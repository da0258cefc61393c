import { PassThrough } from 'node:stream';
import { createTerminalAdapter } from '../../../adapters/terminal/index.ts';
import { describeAdapterContract } from '../../contract/adapter.ts';
import type { AdapterHarness, PlatformEvent, Received } from '../../contract/harness.ts';
import { quotesIn } from './read-screen.ts';

/** A terminal of two streams; each write to the screen counts as one message. */
function terminalHarness(): AdapterHarness {
  const input = new PassThrough();
  const output = new PassThrough();
  const received: Received[] = [];
  output.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    const rest = { pings: [], links: [], problems: text.includes('\u001B') ? ['an escape sequence'] : [] };
    received.push({ kind: 'message', audience: 'asker', text, quotes: quotesIn(text), ...rest });
  });
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const adapter = createTerminalAdapter(
    {},
    {
      input,
      output,
      logger: log,
      now: () => new Date('2022-01-08T12:00:00Z'),
      columns: Number.POSITIVE_INFINITY,
    },
  );
  return {
    adapter,
    start: async (engine) => {
      await adapter.start(engine);
    },
    deliver: async (event: PlatformEvent) => {
      input.write(event.did.kind === 'ask' ? `${event.did.text.replaceAll('\n', ' ')}\n` : '1\n');
    },
    received: () => received,
    refuseNextMessage: () => undefined,
    openConnections: () => (adapter.health().state === 'stopped' ? input.listenerCount('keypress') : 1),
    startWithBadCredentials: async () => undefined,
    close: () => adapter.stop(),
  };
}

describeAdapterContract('terminal', async () => terminalHarness(), {
  acknowledges: 'a terminal has no deadline; its note after a second has a test of its own',
  answersOnce: 'a terminal delivers each line once; the same line twice is two questions',
  answersOnceUnderNewId: 'lines of a terminal carry no event id',
  ignoresBots: 'nobody but the person at the keyboard writes to a terminal',
  sharesWhenAsked: 'there is nobody to share with, so the action is not offered',
  outlivesRefusal:
    'an output that refuses has nobody behind it; the session ends, which has a test of its own',
  namesBadCredentials: 'a terminal takes no credentials',
});
