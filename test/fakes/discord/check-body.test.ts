import { describe, expect, it } from 'vitest';
import { commandProblems, messageProblems } from './check-body.ts';
import { type BodySchema, openApiValidator } from './openapi.ts';

const validate = openApiValidator();
const row = (n: number, from = 0) => ({
  type: 1,
  components: Array.from({ length: n }, (_, i) => ({
    type: 2,
    style: 2,
    label: 'x',
    custom_id: `id-${from + i}`,
  })),
});
const text = (chars: number) => ({ type: 10, content: 'x'.repeat(chars) });
const chat = (more: object) => [{ type: 1, name: 'ask', description: 'd', ...more }];

const sub = (more: object) => ({ type: 1, name: 's', description: 'd', ...more });
const choice = (more: object) => ({ type: 3, name: 'x', description: 'd', ...more });

describe('the loopback refuses what the description lets pass', () => {
  it.each<[string, BodySchema, object, number?]>([
    ['2001 characters in a channel', 'post', { content: 'x'.repeat(2_001) }],
    [
      'embeds of over 6000 characters',
      'post',
      { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3_500) })) },
    ],
    ['content beside components V2', 'post', { content: 'x', flags: 32_768, components: [text(5)] }],
    ['a defer with components V2', 'callback', { type: 5, data: { flags: 32_768 } }],
    ['a defer with content', 'callback', { type: 5, data: { flags: 64, content: 'x' } }],
    [
      '45 components in two containers',
      'post',
      {
        flags: 32_768,
        components: [1, 2].map(() => ({ type: 17, components: Array.from({ length: 23 }, () => text(1)) })),
      },
    ],
    ['6 rows', 'post', { content: 'x', components: [0, 1, 2, 3, 4, 5].map((i) => row(1, i)) }],
    ['a custom_id twice', 'post', { content: 'x', components: [row(1), row(1)] }],
    ['a misspelt field', 'post', { content: 'x', allowedMentions: { parse: [] } }],
    ['an ephemeral edit', 'edit-original', { content: 'x', flags: 64 }],
    ['an ephemeral message in a channel', 'post', { content: 'x', flags: 64 }],
    ['an attachment without a file', 'post', { content: 'x', attachments: [{ id: '0' }] }],
    ['a file without a description', 'post', { content: 'x' }, 1],
    ['its own embeds suppressed', 'post', { flags: 4, embeds: [{ title: 'x' }] }],
  ])('%s', (_, schema, body, files = 0) => {
    expect(validate(schema, body)).toEqual([]);
    expect(messageProblems(schema, body, files)).toHaveLength(1);
  });

  it.each([
    ['upper case', chat({ name: 'Ask' })],
    ['a space', chat({ name: 'ask me' })],
    ['upper case in a translation', chat({ name_localizations: { fr: 'Demander' } })],
    ['an unknown locale', chat({ name_localizations: { kk: 'сұрау' } })],
    ['no description', chat({ description: '' })],
    [
      'a required option last',
      chat({
        options: [
          { type: 3, name: 'a', description: 'd' },
          { type: 3, name: 'b', description: 'd', required: true },
        ],
      }),
    ],
    ['a described menu command', [{ type: 3, name: 'Menu', description: 'x' }]],
    ['a name twice', [...chat({}), ...chat({})]],
    [
      'a name twice in one language',
      [...chat({ name_localizations: { fr: 'a' } }), ...chat({ name: 'b', name_localizations: { fr: 'a' } })],
    ],
    [
      'a localized name that another has by default',
      [...chat({ name: 'a' }), ...chat({ name: 'b', name_localizations: { fr: 'a' } })],
    ],
    ['an upper-case name in a subcommand', chat({ options: [sub({ options: [choice({ name: 'Who' })] })] })],
    [
      'an upper-case localized name in a subcommand',
      chat({ options: [sub({ name_localizations: { de: 'Liste' } })] }),
    ],
    [
      'two options of a subcommand that are the same in one language',
      chat({
        options: [sub({ options: [choice({}), choice({ name: 'y', name_localizations: { ru: 'x' } })] })],
      }),
    ],
    ['a subcommand in an unknown locale', chat({ options: [sub({ name_localizations: { kk: 'x' } })] })],
  ])('a command with %s', (_, body) => {
    expect(validate('commands-write', body)).toEqual([]);
    expect(commandProblems(body)).toHaveLength(1);
  });
});

describe('the description refuses', () => {
  it.each<[string, BodySchema, object]>([
    ['2001 characters', 'edit-original', { content: 'x'.repeat(2_001) }],
    [
      '26 choices',
      'callback',
      { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' })) } },
    ],
    [
      'a choice of 101 characters',
      'callback',
      { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'a' }] } },
    ],
    ['6 buttons in a row', 'follow-up', { content: 'x', components: [row(6)] }],
    [
      'a label of 81 characters',
      'post',
      {
        content: 'x',
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'x'.repeat(81), custom_id: 'a' }] }],
      },
    ],
    [
      'a custom_id of 101 characters',
      'post',
      {
        content: 'x',
        components: [
          { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: 'a'.repeat(101) }] },
        ],
      },
    ],
    ['a name of 33 characters', 'commands-write', chat({ name: 'x'.repeat(33) })],
    ['no answer type', 'callback', { data: {} }],
  ])('%s', (_, schema, body) => {
    expect(validate(schema, body).length).toBeGreaterThan(0);
  });

  it('takes what is right', () => {
    expect(validate('post', { content: 'x', components: [row(5)], allowed_mentions: { parse: [] } })).toEqual(
      [],
    );
    expect(messageProblems('post', { content: 'x', components: [row(5)] }, 0)).toEqual([]);
    expect(commandProblems(chat({}))).toEqual([]);
  });
});
