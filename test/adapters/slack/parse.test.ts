import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../adapters/slack/incoming.ts';
import { parseCommand, parseEvent, parsePress, parseShortcut } from '../../../adapters/slack/parse.ts';

const COMMANDS = { ask: '/ask', timeline: '/timeline', dateline: '/dateline' };
const FACTS = { botUserId: 'U0DATELINE', botId: 'B0DATELINE', askedAt: '2022-01-11T09:00:00.000Z' };
const URL = 'https://hooks.slack.example/x';

const event = (fields: object, id = 'Ev1'): Incoming =>
  parseEvent({ team_id: 'T1', event_id: id, event: fields }, COMMANDS, FACTS);
const mention = { type: 'app_mention', user: 'U1', text: '<@U0DATELINE> who?', ts: '1.2', channel: 'C1' };
const direct = { type: 'message', channel_type: 'im', user: 'U1', text: 'who?', ts: '1.2', channel: 'D1' };

function asked(incoming: Incoming) {
  if (incoming.kind !== 'question') throw new Error(`not a question: ${JSON.stringify(incoming)}`);
  return incoming;
}

describe('parseEvent', () => {
  it.each<[object | null, string]>([
    [{ ...mention, bot_id: 'B9' }, 'another bot'],
    [{ ...mention, bot_profile: { id: 'B9' } }, 'a bot by its profile'],
    [{ ...direct, subtype: 'bot_message' }, 'a bot message'],
    [{ ...direct, subtype: 'message_changed', message: {} }, 'an edit'],
    [{ ...direct, subtype: 'message_deleted' }, 'a deletion'],
    [{ ...direct, subtype: 'channel_join' }, 'a join'],
    [{ ...direct, user: 'U0DATELINE' }, 'itself'],
    [{ ...direct, user: 'USLACKBOT' }, 'Slackbot'],
    [{ ...direct, user: undefined }, 'nobody'],
    [{ ...direct, hidden: true }, 'something hidden'],
    [{ ...direct, channel_type: 'channel' }, 'talk in a channel'],
    [{ type: 'reaction_added', user: 'U1' }, 'another event'],
    [{ type: 'message' }, 'a message without anything'],
    [null, 'no event'],
  ])('ignores %j: %s', (fields) => {
    expect(parseEvent({ team_id: 'T1', event: fields }, COMMANDS, FACTS).kind).toBe('ignored');
  });

  it('answers a mention beside it, for the asker alone, and shares into its thread', () => {
    const { place, question } = asked(event(mention));
    expect(place).toEqual({ via: 'ephemeral', channel: 'C1', user: 'U1', anchor: '1.2' });
    expect(question).toMatchObject({
      request: { kind: 'ask', text: 'who?' },
      visibility: 'private',
      thread: 'slack:T1:C1:1.2',
    });
  });

  it('answers a mention in a thread in that thread', () => {
    const { place, question } = asked(event({ ...mention, ts: '3.4', thread_ts: '1.2' }));
    expect(place).toEqual({ via: 'ephemeral', channel: 'C1', user: 'U1', threadTs: '1.2', anchor: '1.2' });
    expect(question.thread).toBe('slack:T1:C1:1.2');
  });

  it.each<[object, string, string]>([
    [{}, '1.2', 'a message that opens a thread'],
    [{ thread_ts: '0.9' }, '0.9', 'a message in one'],
    [{ subtype: 'file_share' }, '1.2', 'a message with a file'],
  ])('answers a direct message %j in thread %s: %s', (more, threadTs) => {
    expect(asked(event({ ...direct, ...more })).place).toEqual({
      via: 'direct',
      channel: 'D1',
      user: 'U1',
      threadTs,
    });
  });

  it('gives one id to one message, whatever its event id, and other ids to others', () => {
    const id = asked(event(mention, 'Ev1')).question.id;
    expect(asked(event(mention, 'Ev2')).question.id).toBe(id);
    expect(asked(event({ ...mention, ts: '1.3' })).question.id).not.toBe(id);
    expect(asked(event({ ...mention, user: 'U2' })).question.id).not.toBe(id);
    expect(id).toMatch(/^slack-[0-9a-f]{20}$/);
  });

  it('knows a message again by its event id and by its place, time and author', () => {
    expect(asked(event(mention, 'Ev1')).keys).toEqual(['event:Ev1', 'message:C1:1.2:U1']);
  });

  it.each(['home', 'messages'])('takes the opening of the tab %s', (tab) => {
    expect(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab })).toMatchObject({
      kind: 'opened',
      tab,
    });
  });
});

describe('parseCommand', () => {
  const command = {
    command: '/ask',
    text: 'who &amp; why?',
    team_id: 'T1',
    channel_id: 'C1',
    user_id: 'U1',
    response_url: URL,
    trigger_id: 't1',
  };

  it('reads the text as it was typed and answers by the response address', () => {
    const incoming = asked(parseCommand(command, COMMANDS, FACTS));
    expect(incoming.question.request).toEqual({ kind: 'ask', text: 'who & why?' });
    expect(incoming.place).toEqual({ via: 'response', url: URL, channel: 'C1', user: 'U1' });
  });

  it('ignores a command of another app', () => {
    expect(parseCommand({ ...command, command: '/other' }, COMMANDS, FACTS).kind).toBe('ignored');
  });
});

describe('parseShortcut', () => {
  const shortcut = {
    type: 'message_action',
    callback_id: 'dateline_claim',
    team: { id: 'T1' },
    user: { id: 'U1' },
    channel: { id: 'C1' },
    message: { text: 'a claim &lt;here&gt;', ts: '1.2' },
    response_url: URL,
    trigger_id: 't1',
  };

  it('takes the message as one question', () => {
    const incoming = asked(parseShortcut(shortcut, FACTS));
    expect(incoming.question.request).toEqual({ kind: 'claim', text: 'a claim <here>' });
    expect(incoming.place).toMatchObject({ via: 'response', anchor: '1.2' });
    expect(incoming.place).not.toHaveProperty('threadTs');
  });

  it('stays in the thread that the message stands in', () => {
    const message = { ...shortcut.message, thread_ts: '0.9' };
    expect(asked(parseShortcut({ ...shortcut, message }, FACTS)).place).toMatchObject({
      threadTs: '0.9',
      anchor: '0.9',
    });
  });

  it('reads the attachments of a message without text', () => {
    const message = { text: '', ts: '1.2', attachments: [{ fallback: 'from a feed' }] };
    expect(asked(parseShortcut({ ...shortcut, message }, FACTS)).question.request).toEqual({
      kind: 'claim',
      text: 'from a feed',
    });
  });
});

describe('parsePress', () => {
  const press = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1' },
    channel: { id: 'C1' },
    container: { type: 'message', message_ts: '5.6', is_ephemeral: true },
    response_url: URL,
    trigger_id: 't1',
    actions: [{ action_id: 'dateline.share.0', block_id: 'dateline.0.1700000000.000100', value: 'tok.1_~-' }],
  };

  it('hands the token back untouched and finds the thread to share into', () => {
    const incoming = asked(parsePress(press, FACTS));
    expect(incoming.question.request).toEqual({ kind: 'press', action: 'share', token: 'tok.1_~-' });
    expect(incoming.place).toMatchObject({ via: 'response', channel: 'C1', anchor: '1700000000.000100' });
    expect(incoming.slipKey).toBeDefined();
  });

  it.each([
    ['dateline.vanished-kind.0', 'tok', 'a kind of another version'],
    ['dateline.share.0', '', 'no token'],
    ['dateline.share.0', 'a token with spaces', 'a token that is none'],
    ['dateline.toString.0', 'tok', 'a name every object has'],
  ])('says that %s with value “%s” is too old: %s', (action_id, value) => {
    const pressed = { ...press, actions: [{ action_id, block_id: 'x', value }] };
    expect(parsePress(pressed, FACTS).kind).toBe('unknown-button');
  });

  it('answers a press on the Home tab in the conversation with the bot', () => {
    const { channel: _, response_url: __, ...rest } = press;
    expect(asked(parsePress({ ...rest, container: { type: 'view' } }, FACTS)).place).toEqual({
      via: 'direct',
      channel: 'U1',
      user: 'U1',
    });
  });

  it('answers a press in the conversation with the bot in the thread of the message', () => {
    const direct = {
      ...press,
      channel: { id: 'D1' },
      container: { message_ts: '5.6', is_ephemeral: false },
      message: { ts: '5.6', thread_ts: '1.2' },
    };
    expect(asked(parsePress(direct, FACTS)).place).toEqual({
      via: 'direct',
      channel: 'D1',
      user: 'U1',
      threadTs: '1.2',
    });
  });
});

it('no payload makes a parser throw', () => {
  const keys = fc.constantFrom(
    'event',
    'type',
    'user',
    'text',
    'ts',
    'channel',
    'actions',
    'container',
    'message',
    'value',
  );
  const payload = fc.letrec((tie) => ({
    any: fc.oneof(
      fc.anything(),
      fc.constantFrom('app_mention', 'message', 'block_actions', 'message_action'),
      tie('fields'),
    ),
    fields: fc.dictionary(keys, tie('any')),
  }));
  fc.assert(
    fc.property(payload.fields, (body) => {
      for (const parse of [parsePress, parseShortcut]) expect(parse(body, FACTS).kind).toBeTypeOf('string');
      for (const parse of [parseCommand, parseEvent])
        expect(parse(body, COMMANDS, FACTS).kind).toBeTypeOf('string');
    }),
  );
});
