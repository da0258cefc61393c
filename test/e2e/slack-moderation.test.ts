/** Moderators on Slack, from the post to the store and back: real Bolt, a real store, the loopback platform. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFirstModerators } from '../../src/moderation/index.ts';
import { eventually } from '../contract/harness.ts';
import type { OpenModal } from '../fakes/slack/modals.ts';
import { directFile, pullShortcut, sendOff } from '../fakes/slack/moderation-payloads.ts';
import { directMessage, mention, pressOn, slashCommand } from '../fakes/slack/payloads.ts';
import type { SlackPlatformOptions } from '../fakes/slack/platform.ts';
import type { Posted } from '../fakes/slack/web-api.ts';
import { ALL_SCOPES, GENERAL, PERSON, TEAM } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';
import { text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place } from '../moderation/harness.ts';

const REOPENED = 'The bridge over the Ili reopened on Friday.';
const ASKED = 'When did the bridge over the Ili reopen?';
const STRANGER = 'U099STRANGER';
const NEWSDESK = 'C077NEWSDESK';

let place: Place;
let bureau: Bureau;
let world: SlackWorld;

async function start(
  platform: SlackPlatformOptions = {},
  transport: 'socket' | 'http' = 'socket',
): Promise<void> {
  const now = (): Date => place.clock;
  bureau = await openBureau(
    place,
    readFirstModerators(`slack:${TEAM}:${PERSON}`, () => undefined),
  );
  world = await startSlackWorld({
    transport,
    engine: bureau.engine,
    moderation: bureau.desk,
    now,
    platform: { ...platform, now },
  });
  world.platform.channels.set(NEWSDESK, 'member');
  if (world.adapter.posts) bureau.living.attach('slack', world.adapter.posts);
}

beforeEach(async () => {
  place = await createPlace();
  await place.write(
    'bridge.md',
    text(`${REOPENED} Engineers of the ministry had inspected the whole bridge for two days.`),
  );
  await place.write('harbour.md', text('The harbour of Aktau closed on Saturday because of a storm.'));
});
afterEach(async () => {
  await world.close();
  await bureau.close();
  await place.end();
});

const said = (what: string): Promise<Posted> =>
  eventually(what, () => world.platform.messages.find((one) => one.text.includes(what)));
const last = (what: string): Promise<Posted> =>
  eventually(what, () => world.platform.messages.findLast((one) => one.text.includes(what)));
const command = (words: string, user = PERSON, channel = GENERAL) =>
  world.platform.send(slashCommand('/dateline', words, { user, channel }));
const form = (what: string): Promise<OpenModal> =>
  eventually(`a form with ${what}`, () =>
    [...world.platform.modals.values()].findLast((one) => one.text.includes(what)),
  );
const callsOf = (method: string) => world.platform.calls.filter((call) => call.method === method);

/** A reply that somebody shared in a channel. */
async function shared(): Promise<Posted> {
  await world.platform.send(mention(ASKED, world.platform.nextTs()));
  const answer = await eventually('an answer', () =>
    world.platform.messages.find(({ buttons }) => buttons.length > 0),
  );
  await world.platform.send(pressOn(answer, 'Share here'));
  await world.platform.send(pressOn(await said('Your name is not shown'), 'Quotes only'));
  const posted = await eventually('a shared reply', () =>
    world.platform.messages.find(
      ({ audience, text: words }) => audience === 'everyone' && words.includes(REOPENED),
    ),
  );
  await expect.poll(async () => (await bureau.at.store.postings.counts()).get('bridge')).toBe(1);
  return posted;
}
const standing = (posted: Posted): string =>
  JSON.stringify(world.platform.messages.find(({ ts }) => ts === posted.ts)?.args.blocks ?? null);

describe.each(['socket', 'http'] as const)('over %s', (transport) => {
  it('a moderator pulls the quote of a post in two taps; the post is struck, the channel told, Undo restores', async () => {
    await start({}, transport);
    await command(`moderators channel <#${NEWSDESK}|newsdesk>`);
    await said('What moderators do is told in that channel from now on.');
    const posted = await shared();

    await world.platform.send(pullShortcut(posted));
    const modal = await form('Pull it');
    expect(modal.text).toContain(REOPENED);
    await world.platform.send(sendOff(modal, { reason: 'wrong' }));

    const told = await eventually('the channel told', () =>
      world.platform.messages.find((one) => one.channel === NEWSDESK && one.text.includes('pulled a quote')),
    );
    expect(told).toMatchObject({
      text: 'person pulled a quote from “T”: wrong.',
      audience: 'everyone',
      pings: [],
    });
    expect(await said('You pulled a quote from “T”: wrong.')).toMatchObject({ audience: 'asker' });
    await expect.poll(() => standing(posted), { timeout: 10_000 }).toContain('"strike":true');
    expect(standing(posted)).toContain('by this server’s moderators: wrong');

    await world.platform.send(pressOn(told, 'Undo'));
    await expect.poll(() => standing(posted), { timeout: 10_000 }).not.toContain('"strike":true');
    expect(standing(posted)).toContain(REOPENED);
    await said('Undone: you brought back a quote from “T”.');
    expect(world.platform.deliveries.every(({ acked }) => acked)).toBe(true);
  });
});

describe('pulling', () => {
  it('opens the form before anything else, and once for one trigger', async () => {
    await start();
    const posted = await shared();
    const before = world.platform.calls.length;
    await world.platform.send(pullShortcut(posted), { triggerId: 't1' });
    await form('Pull it');
    expect(world.platform.calls.slice(before).map(({ method }) => method)).toEqual([
      'views.open',
      'views.update',
    ]);
    await world.platform.send(pullShortcut(posted), {
      triggerId: 't1',
      retry: { num: 1, reason: 'timeout' },
    });
    await command('pending');
    await said('wait');
    expect(callsOf('views.update')).toHaveLength(1);
    expect(callsOf('views.open')).toHaveLength(1);
  });

  it('says so when the form could not be opened in time', async () => {
    await start();
    const posted = await shared();
    world.platform.fail('views.open', { kind: 'error', error: 'expired_trigger_id' });
    await world.platform.send(pullShortcut(posted));
    await said('The form could not be opened in time. Try it again.');
  });

  it.each<[string, (posted: Posted) => Parameters<SlackWorld['platform']['send']>[0], string]>([
    [
      'a stranger is refused',
      (posted) => pullShortcut(posted, STRANGER),
      'Only this server’s moderators can do this.',
    ],
    [
      'nothing is offered of a message of somebody else',
      (posted) => pullShortcut(posted, PERSON, { user: STRANGER }),
      'Nothing in this message can be pulled',
    ],
    [
      'nothing is offered of a message without quotes',
      (posted) => pullShortcut({ ...posted, ts: '1.2', args: {} }),
      'Nothing in this message can be pulled',
    ],
  ])('%s', async (_, shortcut, words) => {
    await start();
    const posted = await shared();
    await world.platform.send(shortcut(posted));
    expect((await form(words)).view).not.toHaveProperty('submit');
    await expect(bureau.at.newsroom.history('bridge')).resolves.toHaveLength(1);
  });

  it('does nothing for a form that a stranger sends off', async () => {
    await start();
    const posted = await shared();
    await world.platform.send(pullShortcut(posted));
    await world.platform.send(sendOff(await form('Pull it'), {}, STRANGER));
    await said('Only this server’s moderators can do this.');
    expect(standing(posted)).not.toContain('strike');
  });

  it('works on an answer in somebody’s own messages, of which the store knows nothing', async () => {
    await start();
    await world.platform.send(directMessage(ASKED, world.platform.nextTs()));
    const answer = await last(REOPENED);
    await world.platform.send(pullShortcut(answer));
    await world.platform.send(sendOff(await form('Pull it'), { what: 'article' }));
    await said('You withdrew “T”: being checked.');
    expect(bureau.at.quotes(ASKED)).toEqual([]);
  });
});

describe('a pause', () => {
  it('stops answers for all with a line that says since when, and goes on by its button', async () => {
    await start();
    await command('pause');
    const paused = await said('You paused all answers in this server.');
    await world.platform.send(slashCommand('/ask', ASKED, { user: STRANGER }));
    await said('A moderator paused answers here on 11 Jan 2022, 12:00 UTC.');
    await world.platform.send(pressOn(paused, 'Let answers go on'));
    await said('You let answers go on in this server.');
    await world.platform.send(slashCommand('/ask', ASKED, { user: STRANGER }));
    await said(REOPENED);
  });

  it('is refused to a stranger, also when Slack does not tell who administers the workspace', async () => {
    await start({ admins: [STRANGER] });
    await command('pause', STRANGER);
    await said('Only this server’s moderators can do this.');
    expect(await bureau.at.store.pauses.all()).toEqual([]);
  });
});

describe('who moderates', () => {
  const ADMIN = 'U0ADMIN00';

  it('is set by those who administer the workspace, where the bot may ask', async () => {
    await start({ admins: [ADMIN], scopes: [...ALL_SCOPES, 'users:read'] });
    await command('withdraw bridge', ADMIN);
    await said('Only this server’s moderators can do this.');
    await command(`moderators add <@${ADMIN}|admin>`, ADMIN);
    await said('@admin can moderate from now on.');
    await command('withdraw bridge being looked at', ADMIN);
    await said('You withdrew “T”: being looked at.');
    await command('moderators', ADMIN);
    const list = await said('2 moderators of this server:');
    expect(list.text).toContain(`@${PERSON}\n@${ADMIN}`);
    expect(list.audience).toBe('asker');
    await command(`moderators remove <@${ADMIN}>`);
    await said(`${ADMIN} can no longer moderate from now on.`);
    await command('restore bridge', ADMIN);
    await eventually(
      'a refusal',
      () => world.platform.messages.filter((one) => one.text.includes('Only this')).length === 2,
    );
    await command(`moderators add <@${STRANGER}>`, STRANGER);
    await said('Only those who manage this server');
  });

  it('says how the command goes when nobody is named', async () => {
    await start();
    await command('moderators add somebody');
    await said('moderators add @person');
  });
});

describe('handing in', () => {
  it('takes a long text in parts by a form, shows it, and publishes it by a button', async () => {
    await start();
    await command('add');
    const modal = await form('Show me');
    const refused = await world.platform.send(sendOff(modal));
    expect(JSON.stringify(refused.ack)).toContain('Give a link, or paste the text.');
    const parts = { part0: 'The trams of Astana run', part1: 'again since Monday. The fare is free.' };
    await world.platform.send(
      sendOff(modal, { ...parts, title: 'Trams', outlet: 'Outlet B', published: '2022-01-10' }),
    );
    const shown = await said('This is what was understood.');
    expect(shown).toMatchObject({ audience: 'asker', pings: [] });
    expect(shown.text).toContain('“The trams of Astana run again since Monday.”');
    expect(bureau.at.found('trams of Astana')).toEqual([]);
    await world.platform.send(pressOn(shown, 'Publish'));
    await said('You published “Trams”.');
    expect(bureau.at.quotes('When do the trams of Astana run again?')).not.toEqual([]);
    await command('list');
    expect((await said('3 articles · knowledge')).text).toContain('Trams · live · Outlet B · 10 Jan 2022');
  });

  it('takes a file by direct message from a moderator; from others it is no text of ours', async () => {
    await start({ scopes: [...ALL_SCOPES, 'files:read'] });
    const url = world.platform.keepFile(text('The trams of Astana run again since Monday.'));
    await world.platform.send(directFile('trams.md', url, world.platform.nextTs(), '', STRANGER));
    await said('Write what you want to know');
    expect(bureau.at.newsroom.standings().has('trams')).toBe(false);
    await world.platform.send(directFile('trams.md', url, world.platform.nextTs()));
    await said('This is what was understood.');
    expect(bureau.at.newsroom.standings().get('trams')?.status).toBe('pending');
  });

  it.each([
    ['the scope is missing', ALL_SCOPES, null, 'lacks the scope files:read'],
    [
      'it lies elsewhere',
      [...ALL_SCOPES, 'files:read'],
      'https://files.example.org/x',
      'it does not lie with Slack',
    ],
  ])('says why a file could not be read: %s', async (_, scopes, url, words) => {
    await start({ scopes });
    const from = url ?? world.platform.keepFile('x');
    await world.platform.send(directFile('trams.md', from, world.platform.nextTs()));
    await said(words);
  });

  it('opens no field for a stranger', async () => {
    await start();
    await command('add', STRANGER);
    await form('Only this server’s moderators can do this.');
    await command('correct bridge', STRANGER);
    expect(world.platform.messages).toEqual([]);
  });
});

it('says to the one who acted when the moderators’ channel takes no line', async () => {
  await start();
  await command(`moderators channel <#${NEWSDESK}>`);
  await said('What moderators do is told in that channel');
  world.platform.channels.set(NEWSDESK, 'not-member');
  await command('withdraw bridge');
  await said('You withdrew “T”.');
  await said('/invite @dateline');
  expect(bureau.at.quotes(ASKED)).toEqual([]);
});
