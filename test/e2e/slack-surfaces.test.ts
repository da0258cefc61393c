/** Every surface of Slack, with the real Bolt and the real engine over the shipped article. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.ts';
import { createPainter } from '../../src/start/picture-fonts.ts';
import { eventually } from '../contract/harness.ts';
import {
  appOpened,
  directMessage,
  mention,
  messageShortcut,
  pressAtHome,
  pressOn,
  slashCommand,
} from '../fakes/slack/payloads.ts';
import { listOf, readMessage } from '../fakes/slack/read-message.ts';
import type { Posted } from '../fakes/slack/web-api.ts';
import { DIRECT, ELSEWHERE, GENERAL, PERSON } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld, type TransportKind } from '../fakes/slack/world.ts';
import { engineOver } from '../helpers/library.ts';
import { NOW, shippedEngine } from './shipped-engine.ts';

const QUESTION = 'why was Massimov arrested?';
const QUOTE = /^“On the same day, the former head of the KNB, .*,” the statement said\.$/;
const startedMs = Date.now();
const now = (): Date => new Date(NOW.getTime() + Date.now() - startedMs);

let library: Library;
let body: string;
beforeAll(async () => {
  ({ library } = await shippedEngine());
  body = library.entries()[0]?.article.body ?? '';
});

/** Each test its own, so that no conversation reaches into another. */
const engine = () => engineOver(library, { paint: createPainter() });

describe.each<TransportKind>(['socket', 'http'])('Slack over %s', (transport) => {
  let world: SlackWorld;
  beforeEach(async () => {
    world = await startSlackWorld({ transport, engine: engine(), now });
  });
  afterEach(() => world.close());

  /** Sends nothing, waits for the next message after those that are there. */
  async function next(act: () => Promise<unknown>): Promise<Posted> {
    const before = world.platform.messages.length;
    await act();
    const after = await world.messages(before + 1);
    const posted = after[before];
    if (!posted) throw new Error('no message');
    return posted;
  }
  const say = (outgoing: Parameters<SlackWorld['platform']['send']>[0]) =>
    next(() => world.platform.send(outgoing));

  it('answers /ask for the asker alone, in the article’s exact words, with buttons', async () => {
    const answer = await say(slashCommand('/ask', QUESTION));
    expect(answer).toMatchObject({
      via: 'response_url',
      audience: 'asker',
      user: PERSON,
      pings: [],
      links: [],
    });
    const quote = answer.quotes[0]?.text ?? '';
    expect(quote).toMatch(QUOTE);
    for (const { text } of answer.quotes) expect(body).toContain(text);
    expect(answer.text).toContain('outlet not stated, with AFP · published Sat 8 Jan 2022');
    expect(answer.text).toContain('3 days old');
    expect(answer.buttons.map(({ label }) => label)).toEqual([
      'Share here',
      'More context',
      'Copy with source',
    ]);
    expect(world.platform.deliveries.at(-1)).toMatchObject({ acked: true });
  });

  it('answers /ask in a channel it is not in', async () => {
    const answer = await say(slashCommand('/ask', QUESTION, { channel: ELSEWHERE }));
    expect(answer.quotes[0]?.text).toMatch(QUOTE);
    expect(world.platform.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  it('says when the articles do not answer, and offers questions that they do', async () => {
    const refusal = await say(slashCommand('/ask', 'who won the world cup?'));
    expect(refusal.text).toContain('The articles don’t answer this.');
    expect(refusal.quotes).toEqual([]);
    const again = refusal.buttons.find(({ actionId }) => actionId.includes('ask-again'));
    const answer = await say(pressOn(refusal, again?.label ?? ''));
    expect(answer.quotes.length).toBeGreaterThan(0);
    expect(answer.audience).toBe('asker');
  });

  it.each([
    ['nothing', '', 'Write what you want to know'],
    ['marks alone', '???', ''],
    ['emoji alone', '😀😀😀', ''],
    ['markup and broadcasts', '@everyone *bold* `code` <!channel>', ''],
    ['4,000 characters', 'x'.repeat(4_000), ''],
    ['another script', 'почему арестовали Масимова?', 'The articles here are in English'],
  ])('gives a clear reply to an /ask of %s', async (_, text, words) => {
    const reply = await say(slashCommand('/ask', text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')));
    expect(reply.text.length).toBeGreaterThan(10);
    expect(reply.text).toContain(words);
    expect(reply).toMatchObject({ pings: [], links: [], audience: 'asker' });
  });

  it('draws a timeline in words, its days in order, and pages on', async () => {
    const first = await say(slashCommand('/timeline', ''));
    expect(first.text).toContain('Timeline');
    expect(first.text.indexOf('Sun 2 Jan')).toBeLessThan(first.text.indexOf('Wed 5 Jan'));
    for (const { text } of first.quotes) expect(body).toContain(text);
    const second = await say(pressOn(first, 'More'));
    expect(second.quotes.length).toBeGreaterThan(0);
    expect(second.quotes[0]?.text).not.toBe(first.quotes[0]?.text);
  });

  it('sends the picture of a timeline to the asker’s own messages, with its text and words for screen readers', async () => {
    const timeline = await say(slashCommand('/timeline', ''));
    await world.platform.send(pressOn(timeline, 'Picture'));
    const [file] = await eventually('a file', () => world.platform.files.length > 0 && world.platform.files);
    const [, direct, told] = await world.messages(3);
    expect(direct).toMatchObject({ channel: DIRECT, audience: 'asker' });
    expect(direct?.quotes).toEqual(timeline.quotes);
    expect(file).toMatchObject({
      channel: DIRECT,
      threadTs: direct?.ts,
      head: '\x89PNG',
      filename: 'timeline.png',
    });
    expect(file?.alt.length).toBeGreaterThan(40);
    expect(told).toMatchObject({
      via: 'response_url',
      audience: 'asker',
      text: 'The picture is in your messages with me.',
    });
  });

  it('sends the picture right beneath the timeline in the conversation with the asker', async () => {
    const root = world.platform.nextTs();
    const timeline = await say(directMessage('timeline', root));
    await world.platform.send(pressOn(timeline, 'Picture'));
    const [file] = await eventually('a file', () => world.platform.files.length > 0 && world.platform.files);
    expect(file).toMatchObject({ channel: DIRECT, threadTs: root });
    expect(world.platform.messages).toHaveLength(1);
  });

  it('says so when the picture cannot be sent', async () => {
    const timeline = await say(slashCommand('/timeline', ''));
    world.platform.fail('files.getUploadURLExternal', {
      kind: 'error',
      error: 'missing_scope',
      needed: 'files:write',
    });
    await world.platform.send(pressOn(timeline, 'Picture'));
    const told = (await world.messages(3))[2];
    expect(told?.text).toBe('The picture could not be sent; everything in it stands in the text.');
  });

  it('keeps to the days it is given, and says which words are no date', async () => {
    const days = await say(slashCommand('/timeline', 'from: 2022-01-05 to: 2022-01-05'));
    expect(days.text).toContain('5 Jan');
    expect(days.text).not.toContain('Sat 8 Jan 2022, ');
    const wrong = await say(slashCommand('/timeline', 'since: whenever'));
    expect(wrong.text).toContain('“whenever” is no date I can read');
  });

  it.each([
    ['help', 'Ask a question'],
    ['', 'Ask a question'],
    ['nonsense', 'Ask a question'],
    ['sources', '1 article'],
    ['privacy', 'What Dateline keeps'],
  ])('/dateline %s says “%s”', async (text, words) => {
    expect((await say(slashCommand('/dateline', text))).text).toContain(words);
  });

  it('answers a mention beside it for the asker alone, and shares into its thread on a press', async () => {
    const ts = world.platform.nextTs();
    const answer = await say(mention(QUESTION, ts));
    expect(answer).toMatchObject({
      via: 'chat.postEphemeral',
      audience: 'asker',
      user: PERSON,
      threadTs: null,
      shown: true,
    });
    const choice = await say(pressOn(answer, 'Share here'));
    expect(choice).toMatchObject({
      audience: 'asker',
      text: 'Everybody here will see it. Your name is not shown.',
    });
    const shared = await say(pressOn(choice, 'Quotes only'));
    expect(shared).toMatchObject({
      via: 'chat.postMessage',
      audience: 'everyone',
      channel: GENERAL,
      threadTs: ts,
    });
    expect(shared.quotes[0]?.text).toMatch(QUOTE);
    expect(shared.text).not.toContain(QUESTION);
    const asked = await say(pressOn(choice, 'With my question'));
    expect(asked).toMatchObject({ audience: 'everyone', threadTs: ts });
    expect(asked.text.split('\n')[0]).toBe(`Asked: ${QUESTION}`);
    expect(JSON.stringify(asked.args)).not.toContain(PERSON);
  });

  it('shares anyway where it is no member, once the asker knows what that costs', async () => {
    const answer = await say(slashCommand('/ask', QUESTION, { channel: ELSEWHERE }));
    const choice = await say(pressOn(answer, 'Share here'));
    const told = await say(pressOn(choice, 'Quotes only'));
    expect(told).toMatchObject({ audience: 'asker', channel: ELSEWHERE });
    expect(told.text).toContain('/invite @dateline');
    expect(told.text).toContain('your name may be shown, and it can’t be put right here');
    expect(told.buttons.map(({ label }) => label)).toEqual(['Share anyway', 'Cancel']);
    expect((await say(pressOn(told, 'Cancel'))).text).toBe('Nothing was shared.');
    const shared = await say(pressOn(told, 'Share anyway'));
    expect(shared).toMatchObject({
      via: 'response_url',
      audience: 'everyone',
      channel: ELSEWHERE,
      pings: [],
    });
    expect(shared.quotes[0]?.text).toMatch(QUOTE);
  });

  it('answers a mention in a thread in that thread', async () => {
    const root = world.platform.nextTs();
    const answer = await say(mention('timeline', world.platform.nextTs(), { thread_ts: root }));
    expect(answer).toMatchObject({ via: 'chat.postEphemeral', threadTs: root, shown: true });
    expect(answer.text).toContain('Timeline');
  });

  it('answers a direct message in its thread, without a share button, and understands what follows', async () => {
    const root = world.platform.nextTs();
    const answer = await say(directMessage(QUESTION, root));
    expect(answer).toMatchObject({
      via: 'chat.postMessage',
      channel: DIRECT,
      threadTs: root,
      audience: 'asker',
    });
    expect(answer.buttons.map(({ label }) => label)).toEqual(['More context', 'Copy with source']);
    const more = await say(directMessage('and when?', world.platform.nextTs(), { thread_ts: root }));
    expect(more.threadTs).toBe(root);
    expect(more.text).toContain('Understood as:');
    const context = await say(pressOn(answer, 'More context'));
    expect(context).toMatchObject({ via: 'chat.postMessage', channel: DIRECT, threadTs: root });
    expect(context.text).toContain('The paragraph it stands in');
  });

  it('shows what articles say about a message, to the one who asked, and rates nothing', async () => {
    const claim = await say(
      messageShortcut('Karim Massimov was arrested for high treason', '1700000000.000100'),
    );
    expect(claim).toMatchObject({ via: 'response_url', audience: 'asker' });
    expect(claim.text).toContain('it doesn’t rate messages');
    expect(claim.quotes.length).toBeGreaterThan(0);
  });

  it('gives a copy with its source', async () => {
    const copy = await say(pressOn(await say(slashCommand('/ask', QUESTION)), 'Copy with source'));
    expect(copy.quotes[0]?.text).toMatch(QUOTE);
    expect(copy.text).toContain('with AFP');
  });

  it('suggests questions in the agent pane, without a thread', async () => {
    await world.platform.send(appOpened('messages', world.platform.nextTs()));
    const [prompts] = await eventually(
      'prompts',
      () => world.platform.prompts.length > 0 && world.platform.prompts,
    );
    expect(prompts).toMatchObject({ channel_id: DIRECT });
    expect(prompts).not.toHaveProperty('thread_ts');
    expect(listOf(prompts?.prompts).length).toBeGreaterThan(1);
  });

  it('says on the Home tab how to ask, what it knows and how fresh that is; its buttons answer in the conversation', async () => {
    await world.platform.send(appOpened('home', world.platform.nextTs()));
    const view = await eventually('the Home tab', () => world.platform.views.get(PERSON));
    const home = readMessage({ blocks: view.blocks });
    expect(home.text).toContain('Ask a question');
    expect(home.text).toContain('1 article, published 8 Jan 2022');
    const button = home.buttons[0];
    if (!button) throw new Error('nothing to try');
    const answer = await say(pressAtHome(button));
    expect(answer).toMatchObject({ via: 'chat.postMessage', channel: DIRECT, audience: 'asker' });
    expect(answer.quotes.length).toBeGreaterThan(0);
  });

  it('says plainly that a button is too old', async () => {
    const answer = await say(slashCommand('/ask', QUESTION));
    const old = {
      ...answer,
      buttons: [{ label: 'x', actionId: 'dateline.vanished.0', blockId: 'dateline.0', value: 'v' }],
    };
    expect((await say(pressOn(old, 'x'))).text).toContain('too old');
  });

  it('sends everything with previews, names and markup off', async () => {
    await say(slashCommand('/ask', QUESTION));
    await say(mention(QUESTION, world.platform.nextTs()));
    await say(directMessage(QUESTION, world.platform.nextTs()));
    const sent = world.platform.messages.map(({ args }) => args);
    expect(sent).toHaveLength(3);
    for (const args of sent) {
      expect(args).toMatchObject({ parse: 'none' });
      expect(String(args.link_names)).toBe('false');
      expect(String(args.text)).not.toBe('');
      expect(String(args.unfurl_links ?? 'false')).toBe('false');
    }
    expect(sent[2]).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false', mrkdwn: 'false' });
  });
});
