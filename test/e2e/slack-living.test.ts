/** What the bot said for all to see on Slack stays true: shared, withdrawn, struck in place, told beneath. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually } from '../contract/harness.ts';
import { mention, pressOn } from '../fakes/slack/payloads.ts';
import type { Posted } from '../fakes/slack/web-api.ts';
import { GENERAL } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';
import { MODERATOR, text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place } from '../moderation/harness.ts';

const QUOTE = 'The bridge over the Ili reopened on Friday.';
const HARBOUR = 'C066HARBOUR';

let place: Place;
let bureau: Bureau;
let world: SlackWorld;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', text(QUOTE));
  bureau = await openBureau(place);
  world = await startSlackWorld({ transport: 'socket', engine: bureau.engine, now: () => place.clock });
  world.platform.channels.set(HARBOUR, 'member');
});
afterEach(async () => {
  await world.close();
  await bureau.close();
  await place.end();
});

const newest = (what: string, before: number, is: (one: Posted) => boolean): Promise<Posted> =>
  eventually(what, () => world.platform.messages.slice(before).find(is));

/** Shares the answer once more, in a thread of its own; resolves with the message that stands. */
async function share(channel: string): Promise<Posted> {
  const before = world.platform.messages.length;
  const root = world.platform.nextTs();
  await world.platform.send(mention('When did the bridge over the Ili reopen?', root, { channel }));
  const answer = await newest('an answer', before, ({ buttons }) => buttons.length > 0);
  await world.platform.send(pressOn(answer, 'Share here'));
  const asks = await newest('both ways', before, (one) => one.text.includes('Your name is not shown'));
  await world.platform.send(pressOn(asks, 'Quotes only'));
  const posted = await newest('a shared reply', before, ({ audience }) => audience === 'everyone');
  const at = { platform: 'slack', channel, message: posted.ts };
  await expect.poll(() => bureau.at.store.postings.at(at)).not.toBeNull();
  return posted;
}

const now = ({ ts }: Posted): Posted | undefined => world.platform.messages.find((one) => one.ts === ts);
const beneath = (posted: Posted): readonly Posted[] =>
  world.platform.messages.filter(
    (one) => one.threadTs === posted.threadTs && one.audience === 'everyone' && one.ts !== posted.ts,
  );

it('repairs all messages it can, though one is gone, one is limited, one stands in an archived channel', async () => {
  const [gone, limited, last] = [await share(GENERAL), await share(GENERAL), await share(GENERAL)];
  const archived = await share(HARBOUR);
  world.platform.removeMessage(gone.ts);
  world.platform.channels.set(HARBOUR, 'archived');
  world.platform.fail('chat.update', { kind: 'limited', retryAfterS: 1 });

  await bureau.at.newsroom.withdraw('bridge', MODERATOR);
  const { posts } = world.adapter;
  if (!posts) throw new Error('no port for repairs');
  bureau.living.attach('slack', posts);
  await bureau.repaired();
  expect(await bureau.living.progress()).toMatchObject({ done: 2, ended: 2 });

  for (const posted of [limited, last]) {
    expect(JSON.stringify(now(posted)?.args.blocks)).toContain('"strike":true');
    expect(now(posted)?.text).toContain('being checked');
    expect(beneath(posted)).toHaveLength(1);
    expect([...(now(posted)?.pings ?? []), ...(beneath(posted)[0]?.pings ?? [])]).toEqual([]);
  }
  expect(now(gone)).toBeUndefined();
  expect(JSON.stringify(now(archived)?.args.blocks)).not.toContain('"strike":true');
  expect(beneath(archived)).toEqual([]);
  const updates = world.platform.calls.filter(({ method }) => method === 'chat.update');
  expect(updates.map(({ error }) => error)).toEqual(
    expect.arrayContaining(['limited', 'is_archived', 'message_not_found']),
  );
  expect((await bureau.living.progress()).notes.join()).toMatch(/gone.*archived|archived.*gone/su);
});
