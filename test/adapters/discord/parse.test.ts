import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInteraction } from '../../../adapters/discord/parse.ts';
import { IDS } from '../../fakes/discord/ids.ts';
import { type InteractionSpec, interactionPayload } from '../../fakes/discord/payloads.ts';

const NOW = new Date('2022-01-11T12:00:00Z');
const identity = { id: '700000000000000005', token: 'secret', permissions: 3072n };
const parse = (spec: InteractionSpec) => parseInteraction(interactionPayload(spec, identity), NOW);
const slash = (name: string, options: Record<string, string> = {}): InteractionSpec => ({
  did: { kind: 'slash', name, options },
});

describe('a command becomes a request', () => {
  it.each([
    ['/ask', slash('ask', { question: 'who was arrested?' }), { kind: 'ask', text: 'who was arrested?' }],
    ['/ask with nothing', slash('ask'), { kind: 'ask', text: '' }],
    [
      '/ask with ids in it',
      slash('ask', { question: 'who is <@1> <:x:12> in <#3>?' }),
      { kind: 'ask', text: 'who is in ?' },
    ],
    ['/timeline', slash('timeline'), { kind: 'timeline' }],
    [
      '/timeline with all options',
      slash('timeline', { topic: 'protest', from: '5 January', to: '2022-01-08', since: 'Monday' }),
      { kind: 'timeline', topic: 'protest', from: '5 January', to: '2022-01-08', since: 'Monday' },
    ],
    ['/timeline with a blank topic', slash('timeline', { topic: '  ' }), { kind: 'timeline' }],
    ['/sources', slash('sources'), { kind: 'sources' }],
    ['/sources outlet', slash('sources', { outlet: 'Outlet A' }), { kind: 'sources', filter: 'Outlet A' }],
    ['/help', slash('help'), { kind: 'help' }],
    ['/privacy', slash('privacy'), { kind: 'privacy' }],
    ['a command of an older version', slash('oldname', { a: 'b' }), { kind: 'help' }],
    [
      'the message command',
      { did: { kind: 'message-command', content: '> **He** was ||arrested|| <@5>\n# at `once`' } } as const,
      { kind: 'claim', text: 'He was arrested \nat once' },
    ],
  ])('%s', (_, spec, request) => {
    expect(parse(spec)).toMatchObject({ kind: 'command', question: { request, visibility: 'private' } });
  });

  it('takes the words of a forwarded message, and of a preview, when the message has none itself', () => {
    const payload = interactionPayload({ did: { kind: 'message-command', content: '' } }, identity);
    const withMessage = (more: object) => {
      const target = '600000000000000007';
      return { ...payload, data: { type: 3, target_id: target, resolved: { messages: { [target]: more } } } };
    };
    const forwarded = { content: '', message_snapshots: [{ message: { content: 'forwarded words' } }] };
    const preview = { content: '', embeds: [{ title: 'A title', description: 'and words' }] };
    expect(parseInteraction(withMessage(forwarded), NOW)).toMatchObject({
      question: { request: { kind: 'claim', text: 'forwarded words' } },
    });
    expect(parseInteraction(withMessage(preview), NOW)).toMatchObject({
      question: { request: { kind: 'claim', text: 'A title\nand words' } },
    });
  });
});

describe('who asks, where, and in which language', () => {
  it.each([
    ['server', 'en-US', `discord:${IDS.server}:${IDS.channel}`, { guildId: IDS.server, withBot: false }],
    ['thread', 'fr', `discord:${IDS.server}:${IDS.thread}`, { inThread: true, withBot: false }],
    ['bot-dm', 'ru', `discord:direct:${IDS.directChannel}`, { guildId: null, withBot: true }],
    ['private-channel', 'de', `discord:direct:${IDS.privateChannel}`, { guildId: null, withBot: false }],
    [
      'stranger',
      'es-ES',
      `discord:${IDS.foreignServer}:${IDS.foreignChannel}`,
      { guildId: IDS.foreignServer },
    ],
  ] as const)('in %s', (where, locale, place, there) => {
    expect(parse({ ...slash('ask'), where, locale })).toMatchObject({
      place: there,
      ref: { id: identity.id, token: 'secret', applicationId: IDS.application },
      question: {
        id: `discord:${identity.id}`,
        place,
        asker: `discord:${IDS.person}`,
        lang: locale,
        askedAt: '2022-01-11T12:00:00.000Z',
      },
    });
  });

  it('reads what the bot may do there', () => {
    expect(parse(slash('ask'))).toMatchObject({ place: { permissions: 3072n } });
  });
});

describe('a press', () => {
  it.each([
    ['share:abc', { kind: 'action', action: 'share', token: 'abc' }],
    ['timeline-page:t1----', { kind: 'action', action: 'timeline-page', token: 't1----' }],
    ['answer-privately:600000000000000001', { kind: 'answer-privately', messageId: '600000000000000001' }],
    ['cancel', { kind: 'cancel' }],
    ['more:1', { kind: 'unknown' }],
  ])('of %s', (customId, pressed) => {
    expect(parse({ did: { kind: 'button', customId } })).toMatchObject({
      kind: 'press',
      pressed,
      messageId: '600000000000000001',
    });
  });

  it('of anything but a button is unknown', () => {
    const payload = interactionPayload({ did: { kind: 'button', customId: 'share:abc' } }, identity);
    const select = { ...payload, data: { custom_id: 'share:abc', component_type: 3, values: [] } };
    expect(parseInteraction(select, NOW)).toMatchObject({ kind: 'press', pressed: { kind: 'unknown' } });
    expect(parseInteraction({ ...payload, type: 5 }, NOW)).toMatchObject({ kind: 'press' });
  });
});

describe('typing in an option', () => {
  it.each([
    ['topic', 'topic'],
    ['outlet', 'outlet'],
    ['from', 'date'],
    ['to', 'date'],
    ['since', 'date'],
  ])('%s asks for completions of %s', (option, field) => {
    const spec = { did: { kind: 'autocomplete', name: 'timeline', option, typed: 'fl' } } as const;
    expect(parse(spec)).toMatchObject({ kind: 'autocomplete', field, typed: 'fl' });
  });
});

describe('typing in the second of two options', () => {
  it('asks for completions of the one that is typed in', () => {
    const spec = { did: { kind: 'autocomplete', name: 'timeline', option: 'topic', typed: 'gas' } } as const;
    const payload = interactionPayload(spec, identity);
    const options = [
      { name: 'topic', type: 3, value: 'gas' },
      { name: 'from', type: 3, value: '5 j', focused: true },
    ];
    expect(parseInteraction({ ...payload, data: { name: 'timeline', type: 1, options } }, NOW)).toMatchObject(
      {
        field: 'date',
        typed: '5 j',
      },
    );
  });
});

describe('odd payloads', () => {
  it.each([[null], [undefined], [42], ['text'], [[]], [{}], [{ id: 'x', token: 'y' }], [{ id: '1' }]])(
    'ignores %j with a reason',
    (payload) => {
      expect(parseInteraction(payload, NOW)).toMatchObject({
        kind: 'ignored',
        reason: expect.stringMatching(/\w/),
      });
    },
  );

  it('ignores an interaction type of the future', () => {
    expect(parseInteraction({ id: '1', token: 't', type: 99 }, NOW)).toMatchObject({ kind: 'ignored' });
  });

  it('never throws, whatever stands where', () => {
    const keys = [
      'id',
      'token',
      'type',
      'data',
      'options',
      'name',
      'value',
      'member',
      'user',
      'message',
      'custom_id',
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(1, 2, 3, 4, 5, null, '1', 'ask', 'share:x', true),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 6 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (data, type) => {
        const payload = { id: '1', token: 't', type, data, member: data, options: data };
        expect(['command', 'press', 'autocomplete', 'ignored']).toContain(
          parseInteraction(payload, NOW).kind,
        );
        expect(['command', 'press', 'autocomplete', 'ignored']).toContain(parseInteraction(data, NOW).kind);
      }),
    );
  });
});
