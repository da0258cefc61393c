/**
 * A platform and an adapter on paper, in memory: correct by default, and able to break one guarantee at a time, to
 * show that the contract suite catches it.
 */
import type { Adapter, Engine, Question } from '../../src/contract.ts';
import { AuthError } from '../../src/errors.ts';
import type { AdapterHarness, PlatformEvent, Received } from './harness.ts';
import { MAX_CHARS, type PaperFault, type Payload, readPaper, renderOnPaper } from './paper-markup.ts';

export function paperHarness(fault?: PaperFault): AdapterHarness {
  const received: Received[] = [];
  const is = (name: PaperFault): boolean => fault === name;
  let refuse = false;
  let connected = false;
  let state: 'starting' | 'ready' | 'stopped' | 'failed' = 'starting';
  let engine: Engine | null = null;
  const seen = new Set<string>();
  const work = new Set<Promise<void>>();

  const send = (kind: Received['kind'], audience: Received['audience'], payload: Payload): void => {
    if (kind === 'message' && refuse) {
      refuse = false;
      throw new Error('refused');
    }
    received.push({ kind, audience, ...readPaper(payload) });
  };

  const answer = async (question: Question, where: PlatformEvent['where']): Promise<void> => {
    if (!is('acknowledges-late')) send('ack', 'asker', { quotes: [], text: '' });
    const handled = await engine?.handle(question).catch((cause: unknown) => {
      const text = is('shows-the-error') ? String(cause) : 'Something broke.';
      send('message', 'asker', { quotes: [], text });
    });
    if (!handled || (state === 'stopped' && is('abandons-work'))) return;
    const shared = handled.visibility === 'public' && !is('never-shares');
    const open = shared || (where === 'channel' && is('answers-in-the-channel'));
    for (const payload of renderOnPaper(handled, fault))
      send('message', open ? 'everyone' : 'asker', payload);
  };

  const take = (event: PlatformEvent): void => {
    const id = event.newEventId && is('answers-new-event-ids') ? `${event.key} again` : event.key;
    const repeats = is('answers-duplicates') || (is('shares-again') && event.did.kind === 'press');
    if (!connected || (seen.has(id) && !repeats) || state === 'failed') return;
    if (state === 'stopped' && !is('takes-work-when-stopped')) return;
    if (event.by !== 'person' && !is('answers-bots')) return;
    seen.add(id);
    const question: Question = {
      id,
      request: event.did.kind === 'ask' ? event.did : { ...event.did, kind: 'press' },
      askedAt: '2022-01-08T12:00:00Z',
      place: null,
      asker: null,
      visibility: 'private',
    };
    const job = answer(question, event.where).catch(() => {
      if (is('dies-on-refusal')) state = 'failed';
    });
    work.add(job);
    void job.then(() => work.delete(job));
  };

  const adapter: Adapter = {
    name: 'paper',
    capabilities: {
      privateReplies: true,
      editing: true,
      buttons: true,
      pictures: false,
      maxMessageChars: MAX_CHARS,
      ackDeadlineMs: 3_000,
    },
    start: async (given) => {
      engine = given;
      connected = true;
      state = 'ready';
      return { address: null };
    },
    stop: async () => {
      state = 'stopped';
      const timer = new Promise((resolve) => setTimeout(resolve, 400));
      if (!is('abandons-work')) {
        await (is('waits-for-ever') ? Promise.all(work) : Promise.race([Promise.all(work), timer]));
      }
      if (!is('keeps-a-connection') && !is('takes-work-when-stopped')) connected = false;
    },
    health: () => ({ state, detail: '' }),
  };

  return {
    adapter,
    start: async (given) => {
      await adapter.start(given);
    },
    deliver: async (event) => take(event),
    received: () => received,
    refuseNextMessage: () => {
      refuse = true;
    },
    openConnections: () => (connected ? 1 : 0),
    startWithBadCredentials: async () => {
      if (!is('takes-any-token')) throw new AuthError('AUTH_FAILED', 'the token is not accepted');
    },
    close: async () => {
      connected = false;
    },
  };
}
