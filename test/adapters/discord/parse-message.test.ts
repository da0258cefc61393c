import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../adapters/discord/parse-message.ts';
import { IDS } from '../../fakes/discord/ids.ts';
import { messagePayload } from '../../fakes/discord/payloads.ts';

const NOW = new Date('2022-01-11T12:00:00Z');
const base = { id: '600000000000000002', channelId: IDS.directChannel, authorId: IDS.person };
const inServer = { ...base, channelId: IDS.channel, guildId: IDS.server };
const read = (shape: Parameters<typeof messagePayload>[0]) =>
  parseMessage(messagePayload(shape), IDS.bot, NOW);

describe('a direct message', () => {
  it.each([
    ['who was arrested?', { kind: 'ask', text: 'who was arrested?' }],
    [`<@${IDS.bot}> who was arrested?`, { kind: 'ask', text: 'who was arrested?' }],
    ['help', { kind: 'help' }],
    ['Privacy', { kind: 'privacy' }],
    ['sources', { kind: 'sources' }],
    ['sources of income', { kind: 'ask', text: 'sources of income' }],
    ['timeline', { kind: 'timeline' }],
    [
      'timeline gas price from 2 January to Wednesday',
      { kind: 'timeline', topic: 'gas price', from: '2 January', to: 'Wednesday' },
    ],
    ['/timeline topic: fuel since: last week', { kind: 'timeline', topic: 'fuel', since: 'last week' }],
    ['', { kind: 'ask', text: '' }],
  ])('%j', (content, request) => {
    expect(read({ ...base, content })).toMatchObject({
      kind: 'direct',
      channelId: IDS.directChannel,
      messageId: base.id,
      question: {
        id: `discord:${base.id}`,
        request,
        thread: `discord:direct:${IDS.directChannel}`,
        visibility: 'private',
      },
    });
  });
});

describe('a message in a server', () => {
  it.each([[`<@${IDS.bot}> who?`], [`hey <@!${IDS.bot}>, who?`], [`<@${IDS.bot}>`]])(
    '%j is for the bot',
    (content) => {
      expect(read({ ...inServer, content })).toEqual({
        kind: 'mention',
        guildId: IDS.server,
        channelId: IDS.channel,
        messageId: base.id,
      });
    },
  );

  it.each([
    ['who was arrested?'],
    ['@everyone who?'],
    ['<@400000000000000009> who?'],
    [`<@&${IDS.bot}> a role`],
    [''],
  ])('%j is not', (content) => {
    expect(read({ ...inServer, content })).toMatchObject({ kind: 'ignored' });
  });
});

describe('ignores with a reason', () => {
  it.each([
    ['its own', { ...base, authorId: IDS.bot, content: 'x' }, 'own message'],
    ['another bot', { ...base, bot: true, content: 'x' }, 'message of another bot'],
    ['a webhook', { ...inServer, webhook: true, content: `<@${IDS.bot}>` }, 'message of another bot'],
    ['a pin notice', { ...base, type: 6, content: '' }, 'a notice of the platform'],
    ['a join notice', { ...inServer, type: 7, content: `<@${IDS.bot}>` }, 'a notice of the platform'],
  ])('%s', (_, shape, reason) => {
    expect(read(shape)).toEqual({ kind: 'ignored', reason });
  });

  it('anything that is no message', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        expect(parseMessage(payload, IDS.bot, NOW)).toEqual({ kind: 'ignored', reason: 'not a message' });
      }),
    );
  });

  it('reads a reply to another message as a message', () => {
    expect(read({ ...base, type: 19, content: 'and when?' })).toMatchObject({ kind: 'direct' });
  });
});
