/** Discord in the storm: commands in channels of one server. */
import { startDiscordPlatform } from '../../test/fakes/discord/platform.ts';
import { readMessage } from '../../test/fakes/discord/read-message.ts';
import type { Issued } from '../../test/fakes/discord/world.ts';
import type { Surface } from './surface.ts';

const ACK_DEADLINE_MS = 3_000;

export async function discordSurface(): Promise<Surface> {
  const platform = await startDiscordPlatform({ ackDeadlineMs: ACK_DEADLINE_MS });
  const issued = new Map<number, Issued>();
  const drops: number[] = [];
  /** Sessions made or resumed when the connection was last broken: it stands again once there is one more. */
  let sessionsAtDrop = 0;
  const sessions = (): number => platform.gateway.counts.identified + platform.gateway.counts.resumed;
  const inGap = new Set<number>();

  return {
    name: 'Discord',
    platform: 'discord',
    env: { DISCORD_TOKEN: platform.token, DISCORD_API_URL: platform.apiUrl },
    connected: async () => undefined,
    deliver: (act) => {
      if (sessions() === sessionsAtDrop) inGap.add(act.number);
      const did = { kind: 'slash', name: 'ask', options: { question: act.text } } as const;
      issued.set(
        act.number,
        platform.interaction({
          did,
          channelId: `33000000000000${String(act.channel).padStart(4, '0')}`,
          userId: `41000000000000${String(act.number).padStart(4, '0')}`,
        }),
      );
    },
    deliverAgain: (act) => {
      const before = issued.get(act.number);
      if (before !== undefined) platform.again(before);
    },
    drop: (time) => {
      sessionsAtDrop = sessions();
      drops.push(Date.now());
      // Resumed, resumed after a break without a word, and lost with all that was on its way.
      if (time % 3 === 0) platform.dropConnections();
      else if (time % 3 === 1) platform.gateway.cut();
      else platform.gateway.invalidate();
    },
    delivered: (act) => {
      const one = issued.get(act.number);
      if (one === undefined || !one.delivered) return { how: 'lost' };
      if (one.ackedAfterMs !== null) return { how: 'acked', afterMs: one.ackedAfterMs };
      const broken = drops.some((at) => at >= one.issuedAtMs && at < one.issuedAtMs + ACK_DEADLINE_MS);
      return { how: broken || inGap.has(act.number) ? 'lost' : 'late' };
    },
    got: (act) => {
      const one = issued.get(act.number);
      const messages = [one?.loading ? null : one?.original, ...(one?.followUps ?? [])];
      const read = messages.flatMap((message) => (message ? [readMessage(message.body)] : []));
      return {
        text: read.map(({ text }) => text).join('\n'),
        quotes: read.flatMap(({ quotes }) => quotes),
      };
    },
    close: () => platform.close(),
  };
}
