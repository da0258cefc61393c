import type { OutreachPort } from '../../src/contract.ts';
import { NetworkError } from '../../src/errors.ts';
import { SNOWFLAKE } from './buttons.ts';
import { renderModeration } from './moderate/render-moderation.ts';
import { outcomeOf } from './posts.ts';
import { type MessageBody, renderReply } from './render.ts';
import type { Repairs } from './wire.ts';

/** What the bot says before anybody asks: each message once, by Discord's own nonce. `repairs`: null while there is no connection. */
export function createOutreach(repairs: () => Repairs | null): OutreachPort {
  const connected = (): Repairs => {
    const found = repairs();
    if (found === null) throw new NetworkError('not connected to Discord', 1);
    return found;
  };
  const postAll = async (channel: string, bodies: readonly MessageBody[], nonce: string): Promise<void> => {
    for (const [i, body] of bodies.entries()) await connected().post(channel, body, [], `${nonce} ${i}`);
  };
  return {
    tellModerators: (channel, reply, actions, nonce) =>
      outcomeOf(() => postAll(channel, renderModeration(reply, actions), nonce), 'gone'),
    tellPerson: (asker, reply, nonce) => {
      const person = asker.slice(asker.indexOf(':') + 1);
      if (!SNOWFLAKE.test(person)) return Promise.resolve({ kind: 'gone' });
      return outcomeOf(async () => {
        const channel = await connected().openDirect(person);
        await postAll(channel, renderReply(reply, { withBot: true, picture: false }), nonce);
      }, 'gone');
    },
  };
}
