import type { OutreachPort } from '../../src/contract.ts';
import { SNOWFLAKE } from './buttons.ts';
import { lastSince, snowflakeAt } from './look-through.ts';
import { renderModeration } from './moderate/render-moderation.ts';
import { type Connected, isSame, outcomeOf, repairsOf } from './posts.ts';
import { type MessageBody, renderReply } from './render.ts';

/** What the bot says before anybody asks: each message once, by Discord's own nonce. `connection`: null while there is none. */
export function createOutreach(connection: () => Connected | null): OutreachPort {
  const postAll = async (
    channel: string,
    bodies: readonly MessageBody[],
    nonce: string,
    since: string | null,
  ): Promise<void> => {
    const repairs = repairsOf(connection());
    for (const [i, body] of bodies.entries()) {
      const same = (one: unknown): boolean => isSame(one, body);
      // Discord remembers a nonce for minutes only.
      if (since !== null && (await lastSince(repairs, channel, since, same)) !== null) continue;
      await repairs.post(channel, body, [], `${nonce} ${i}`);
    }
  };
  return {
    tellModerators: (channel, reply, actions, nonce) =>
      outcomeOf(() => postAll(channel, renderModeration(reply, actions), nonce, null), 'gone'),
    tellPerson: (asker, reply, nonce, triedSince) => {
      const person = asker.slice(asker.indexOf(':') + 1);
      if (!SNOWFLAKE.test(person)) return Promise.resolve({ kind: 'gone' });
      return outcomeOf(async () => {
        const channel = await repairsOf(connection()).openDirect(person);
        await postAll(
          channel,
          renderReply(reply, { withBot: true, picture: false }),
          nonce,
          triedSince && snowflakeAt(triedSince),
        );
      }, 'gone');
    },
  };
}
