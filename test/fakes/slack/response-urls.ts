import { refusalOf } from './check-message.ts';
import { readMessage, stringOf } from './read-message.ts';
import { type Answer, faultAnswer, faultName, type WebApiState } from './web-api.ts';

type Fields = Readonly<Record<string, unknown>>;

const MAX_USES = 5;
const LIFE_MS = 30 * 60_000;

interface Issued {
  readonly channel: string;
  readonly user: string;
  readonly untilMs: number;
  uses: number;
}

/** The addresses that go with commands, shortcuts and presses: five posts in thirty minutes each. */
export interface ResponseUrls {
  issue(channel: string, user: string): string;
  expireAll(): void;
  answer(id: string, body: Fields): Answer;
}

export function createResponseUrls(state: WebApiState, baseUrl: () => string): ResponseUrls {
  const issued = new Map<string, Issued>();
  let count = 0;

  function run(one: Issued | undefined, body: Fields): string | null {
    if (!one || state.nowMs() >= one.untilMs) return 'expired_url';
    if (one.uses >= MAX_USES) return 'used_url';
    const refused = refusalOf(body);
    if (refused !== null) return refused;
    one.uses += 1;
    const everyone = body.response_type === 'in_channel';
    state.messages.push({
      ...readMessage(body),
      via: 'response_url',
      channel: one.channel,
      threadTs: stringOf(body.thread_ts) || null,
      ts: state.nextTs(),
      audience: everyone ? 'everyone' : 'asker',
      user: everyone ? null : one.user,
      shown: true,
      args: body,
    });
    return null;
  }

  return {
    issue(channel, user) {
      const id = `${++count}-canary-response-${Math.abs(Math.imul(count, 2_654_435_761)).toString(36)}`;
      issued.set(id, { channel, user, untilMs: state.nowMs() + LIFE_MS, uses: 0 });
      return `${baseUrl()}/response/${id}`;
    },
    expireAll: () => issued.clear(),
    answer(id, body) {
      const fault = state.faults.take('response_url');
      const error = fault === null ? run(issued.get(id), body) : faultName(fault);
      state.calls.push({ method: 'response_url', args: body, error, atMs: state.nowMs() });
      if (fault !== null) return faultAnswer(fault);
      if (error === null) return { status: 200, body: 'ok' };
      return { status: error.endsWith('_url') ? 404 : 400, body: { ok: false, error } };
    },
  };
}
