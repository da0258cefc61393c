/** What the bot said for all to see on Slack stays true: shared, withdrawn, struck in place, told beneath. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/contract.ts';
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
  const posted = await shareUntold(channel);
  const at = { platform: 'slack', channel, message: posted.ts };
  await expect.poll(() => bureau.at.store.postings.at(at)).not.toBeNull();
  return posted;
}

async function shareUntold(channel: string): Promise<Posted> {
  const before = world.platform.messages.length;
  const root = world.platform.nextTs();
  await world.platform.send(mention('When did the bridge over the Ili reopen?', root, { channel }));
  const answer = await newest('an answer', before, ({ buttons }) => buttons.length > 0);
  await world.platform.send(pressOn(answer, 'Share here'));
  const asks = await newest('both ways', before, (one) => one.text.includes('Your name is not shown'));
  await world.platform.send(pressOn(asks, 'Quotes only'));
  return newest('a shared reply', before, ({ audience }) => audience === 'everyone');
}

async function withdrawAndRepair(): Promise<void> {
  await bureau.at.newsroom.withdraw('bridge', MODERATOR);
  const { posts } = world.adapter;
  if (!posts) throw new Error('no port for repairs');
  bureau.living.attach('slack', posts);
  await bureau.repaired();
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

  await withdrawAndRepair();
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

describe('a process that is killed right after it posted', () => {
  const untold = async (engine: Partial<Engine> = {}): Promise<void> => {
    await world.close();
    const announce: Engine['announce'] = async (draft) => {
      await bureau.engine.announce?.(draft);
      return { posted: () => undefined, refused: () => undefined };
    };
    world = await startSlackWorld({
      transport: 'socket',
      engine: { ...bureau.engine, ...engine, announce },
      now: () => place.clock,
    });
  };
  const later = (): void => {
    place.clock = new Date(place.clock.getTime() + 3 * 60_000);
  };

  it('leaves a message that moderators are told of, with channel and time, when its quote changes', async () => {
    await untold();
    const at = place.clock.toISOString();
    await shareUntold(GENERAL);
    later();
    await withdrawAndRepair();
    const { ended, notes } = await bureau.living.progress();
    expect(ended).toBe(1);
    expect(notes).toEqual([
      `slack ${GENERAL}, ${at}: a message with a quote that changed may stand there, unrepaired: Slack broke off while it was sent, and the bot may not read the channel to look for it`,
    ]);
  });

  it('leaves a picture that is taken down all the same: Slack names the file before anybody sees it', async () => {
    const picture = {
      name: 'timeline.png',
      alt: 'Words',
      svg: () => '<svg/>',
      png: async () => new Uint8Array([1, 2]),
    };
    const handle: Engine['handle'] = async (question, onWaiting) => {
      const reply = await bureau.engine.handle(question, onWaiting);
      return reply.visibility === 'public' ? { ...reply, picture } : reply;
    };
    await untold({ handle });
    await shareUntold(GENERAL);
    await eventually('the picture', () => world.platform.files.length === 1);
    later();
    await withdrawAndRepair();
    expect(world.platform.calls.filter(({ method }) => method === 'files.delete')).toHaveLength(1);
  });

  it('knows nothing of a message that Slack refused', async () => {
    await share(GENERAL);
    const before = await bureau.at.store.postings.counts();
    world.platform.fail('chat.postMessage', { kind: 'error', error: 'is_archived' });
    const root = world.platform.nextTs();
    const seenBefore = world.platform.messages.length;
    await world.platform.send(mention('When did the bridge over the Ili reopen?', root));
    const answer = await newest('an answer', seenBefore, ({ buttons }) => buttons.length > 0);
    await world.platform.send(pressOn(answer, 'Share here'));
    const asks = await newest('both ways', seenBefore, (one) => one.text.includes('Your name is not shown'));
    await world.platform.send(pressOn(asks, 'Quotes only'));
    await newest('why', seenBefore, (one) => one.text.includes('Nothing was shared'));
    await expect.poll(() => bureau.at.store.postings.counts()).toEqual(before);
  });
});
