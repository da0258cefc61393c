import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import {
  type ConnectionEvents,
  createSocketLink,
  type LinkState,
  type SocketConnection,
} from '../../../adapters/slack/socket-link.ts';
import { AuthError, NetworkError } from '../../../src/errors.ts';
import { eventually } from '../../contract/harness.ts';

/** Connections that open or fail as the test says, in order; beyond the list they open. */
function linkOver(outcomes: readonly (Error | 'opens')[]) {
  const events: ConnectionEvents[] = [];
  const closed: number[] = [];
  const states: LinkState[] = [];
  const link = createSocketLink({
    connect: (given): SocketConnection => {
      const number = events.push(given) - 1;
      const outcome = outcomes[number] ?? 'opens';
      return {
        open: () => (outcome === 'opens' ? Promise.resolve() : Promise.reject(outcome)),
        close: async () => void closed.push(number),
      };
    },
    logger: pino({ level: 'silent' }),
    now: () => new Date(),
    onState: (state) => void states.push(state),
    pauseMs: () => 0,
    crowdedPauseMs: 5,
  });
  return { link, events, closed, states };
}

describe('createSocketLink', () => {
  it.each(['warning', 'refresh_requested', 'too_many_websockets', 'unknown'])(
    'opens the next connection when Slack announces the end of this one (%s), while it still stands',
    async (reason) => {
      const { link, events, closed, states } = linkOver([]);
      await link.start();
      events[0]?.announced(reason);
      await eventually('a second connection', () => events.length === 2 && states.at(-1) === 'ready');
      expect(closed).toEqual([]);
      events[0]?.closed();
      expect(states).toEqual(['ready', 'reconnecting', 'ready']);
      await link.stop();
      expect(closed).toEqual([1]);
    },
  );

  it('opens another when the connection is lost without a word', async () => {
    const { link, events, states } = linkOver([]);
    await link.start();
    events[0]?.closed();
    await eventually('a second connection', () => events.length === 2 && states.at(-1) === 'ready');
    await link.stop();
  });

  it('tries on through failures of the network', async () => {
    const down = new NetworkError('down', 1);
    const { link, events, states } = linkOver(['opens', down, down, down, 'opens']);
    await link.start();
    events[0]?.closed();
    await eventually('the fifth connection', () => events.length === 5 && states.at(-1) === 'ready');
    await link.stop();
  });

  it('gives up when the token is withdrawn, and says so', async () => {
    const { link, events, states } = linkOver(['opens', new AuthError('AUTH_FAILED', 'no')]);
    await link.start();
    events[0]?.closed();
    await eventually('the end', () => states.at(-1) === 'failed');
    expect(events).toHaveLength(2);
    await link.stop();
  });

  it('rejects the start when the first connection fails, and leaves nothing open', async () => {
    const { link, closed } = linkOver([new NetworkError('down', 1)]);
    await expect(link.start()).rejects.toBeInstanceOf(NetworkError);
    expect(closed).toEqual([0]);
  });

  it('opens one replacement only, however often it is told', async () => {
    const { link, events, states } = linkOver([]);
    await link.start();
    events[0]?.announced('warning');
    events[0]?.announced('refresh_requested');
    events[0]?.closed();
    await eventually('a second connection', () => states.at(-1) === 'ready' && events.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).toHaveLength(2);
    await link.stop();
  });

  it('opens nothing any more when stopped', async () => {
    const { link, events, states } = linkOver([]);
    await link.start();
    await link.stop();
    events[0]?.closed();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).toHaveLength(1);
    expect(states).toEqual(['ready']);
  });
});
