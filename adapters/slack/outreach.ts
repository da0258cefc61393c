import type { OutreachPort } from '../../src/contract.ts';
import type { Calls } from './calls.ts';
import { postDirect, postForAll } from './deliver.ts';
import { renderModeration } from './moderate/render.ts';
import { outcomeOf } from './posts.ts';
import { NOT_IN_DIRECT, renderReply } from './render.ts';

/** What the bot says before anybody asks. Slack knows no nonce, so nothing is sent again when it is not known to have arrived. */
export function createOutreach(calls: Calls): OutreachPort {
  return {
    tellModerators: (channel, reply, actions) =>
      outcomeOf(() => postForAll(calls, channel, undefined, renderModeration(reply, actions))),
    tellPerson: (asker, reply) => {
      const user = /^slack:[A-Z0-9]{0,20}:([UW][A-Z0-9]{1,20})$/.exec(asker)?.[1];
      if (user === undefined) return Promise.resolve({ kind: 'gone' });
      return outcomeOf(() =>
        postDirect(calls, user, renderReply(reply, { without: NOT_IN_DIRECT }), { once: true }),
      );
    },
  };
}
