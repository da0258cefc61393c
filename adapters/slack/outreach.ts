import type { OutreachPort } from '../../src/contract.ts';
import type { Calls } from './calls.ts';
import { renderModeration } from './moderate/render.ts';
import { postForAll } from './post-messages.ts';
import { outcomeOf } from './posts.ts';
import { NOT_IN_DIRECT, renderReply } from './render.ts';
import { tellOnce } from './tell-once.ts';

/** What the bot says before anybody asks. Slack knows no nonce, so nothing is sent again at once when it is not known to have arrived. */
export function createOutreach(calls: Calls): OutreachPort {
  return {
    tellModerators: (channel, reply, actions) =>
      outcomeOf(() => postForAll(calls, channel, undefined, renderModeration(reply, actions))),
    tellPerson: (asker, reply, nonce, triedSince) => {
      const user = /^slack:[A-Z0-9]{0,20}:([UW][A-Z0-9]{1,20})$/.exec(asker)?.[1];
      if (user === undefined) return Promise.resolve({ kind: 'gone' });
      const messages = renderReply(reply, { without: NOT_IN_DIRECT });
      return outcomeOf(() => tellOnce(calls, user, messages, nonce, triedSince));
    },
  };
}
