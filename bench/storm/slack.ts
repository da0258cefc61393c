/** Slack in the storm, over signed requests or Socket Mode: commands and mentions by turns. */
import { mention, slashCommand } from '../../test/fakes/slack/payloads.ts';
import { type Delivery, type SendOptions, startSlackPlatform } from '../../test/fakes/slack/platform.ts';
import type { Posted } from '../../test/fakes/slack/web-api.ts';
import { type BreakableWay, createBreakableWay } from './breakable.ts';
import type { Act } from './plan.ts';
import type { Delivered, Surface } from './surface.ts';

const ACK_DEADLINE_MS = 3_000;
/** Slack sends an event again that was not acknowledged; a command never. https://docs.slack.dev/apis/events-api#retries */
const RETRY_AFTER_MS = [200, 3_000];
const BREAK_MS = 400;

export async function slackSurface(transport: 'http' | 'socket'): Promise<Surface> {
  const platform = await startSlackPlatform({ ackDeadlineMs: ACK_DEADLINE_MS });
  for (let channel = 0; channel < 50; channel++) platform.channels.set(channelId(channel), 'member');
  const attempts = new Map<number, Delivery[]>();
  const times = new Map<number, string>();
  const retries = new Set<NodeJS.Timeout>();
  const got = new Map<string, Posted[]>();
  let read = 0;
  let way: BreakableWay | null = null;

  const send = (act: Act, options: SendOptions & { readonly eventId?: string }): Promise<Delivery> => {
    const more = { user: userId(act.number), channel: channelId(act.channel) };
    if (isCommand(act)) {
      return platform.send(slashCommand('/ask', act.text, more), {
        ...options,
        triggerId: `t.${act.number}`,
      });
    }
    const ts = times.get(act.number) ?? platform.nextTs();
    times.set(act.number, ts);
    const eventId = options.eventId ?? `EvFirst${act.number}`;
    const outgoing = mention(act.text, ts, more);
    return platform.send(outgoing.kind === 'event' ? { ...outgoing, eventId } : outgoing, options);
  };
  const first = (act: Act, attempt: number): void => {
    const retry = attempt === 0 ? {} : { retry: { num: attempt, reason: 'http_error' } };
    void send(act, retry).then((delivery) => {
      attempts.set(act.number, [...(attempts.get(act.number) ?? []), delivery]);
      const againMs = RETRY_AFTER_MS[attempt];
      if (delivery.acked || isCommand(act) || againMs === undefined) return;
      const timer = setTimeout(() => {
        retries.delete(timer);
        first(act, attempt + 1);
      }, againMs);
      retries.add(timer);
    });
  };

  return {
    name: transport === 'http' ? 'Slack, HTTP' : 'Slack, Socket Mode',
    platform: 'slack',
    env: {
      SLACK_BOT_TOKEN: platform.botToken,
      SLACK_API_URL: platform.apiUrl,
      ...(transport === 'http'
        ? { SLACK_SIGNING_SECRET: platform.signingSecret, SLACK_PORT: '0' }
        : { SLACK_APP_TOKEN: platform.appToken }),
    },
    connected: async (line) => {
      if (transport === 'socket') return;
      way = await createBreakableWay(line);
      platform.sendTo(way.address);
    },
    deliver: (act) => first(act, 0),
    deliverAgain: (act) => {
      // As often under the same event id as under a new one, with no word of its being a second delivery.
      void send(act, Math.floor(act.number / 40) % 2 === 0 ? {} : { eventId: `EvAgain${act.number}` });
    },
    drop: (time) => {
      if (way !== null) way.break(BREAK_MS);
      else if (time % 2 === 0) platform.sockets.announce('refresh_requested');
      else platform.sockets.drop();
    },
    delivered: (act) => deliveredOf(attempts.get(act.number) ?? []),
    got: (act) => {
      for (; read < platform.messages.length; read++) {
        const posted = platform.messages[read];
        if (posted?.user) got.set(posted.user, [...(got.get(posted.user) ?? []), posted]);
      }
      const mine = got.get(userId(act.number)) ?? [];
      return {
        text: mine.map(({ text }) => text).join('\n'),
        quotes: mine.flatMap(({ quotes }) => quotes.filter(({ italic }) => !italic).map(({ text }) => text)),
      };
    },
    close: async () => {
      for (const timer of retries) clearTimeout(timer);
      await way?.close();
      await platform.close();
    },
  };
}

function deliveredOf(attempts: readonly Delivery[]): Delivered {
  const acked = attempts.find((one) => one.acked);
  if (acked !== undefined) return { how: 'acked', afterMs: acked.ackMs };
  // An attempt that ended before the deadline ended with its connection.
  return { how: attempts.some(({ ackMs }) => ackMs >= ACK_DEADLINE_MS) ? 'late' : 'lost' };
}

const isCommand = (act: Act): boolean => act.number % 2 === 1;
const userId = (number: number): string => `USTORM${String(number).padStart(5, '0')}`;
const channelId = (channel: number): string => `CSTORM${String(channel).padStart(3, '0')}`;
