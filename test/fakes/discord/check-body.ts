/*
 * What Discord refuses and its OpenAPI description lets pass: each rule was tried against the description and stands in
 * the documentation of the resource. https://docs.discord.com/developers/resources/message
 */
import type { BodySchema } from './openapi.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_CONTENT = 2_000;
const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const COMPONENTS_V2 = 1 << 15;
const DEFERRED = 5;
const MODAL = 9;
const LABEL = 18;

/** Flags that each kind of body may set; a defer has its own. */
const FLAGS: Readonly<Partial<Record<BodySchema, number>>> = {
  callback: SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2,
  'follow-up': SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2,
  post: SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2,
  'edit-original': SUPPRESS_EMBEDS | COMPONENTS_V2,
  'edit-message': SUPPRESS_EMBEDS | COMPONENTS_V2,
};

/** Fields of a message; anything else in a body is a misspelling. */
const FIELDS = new Set(
  (
    'content embeds allowed_mentions components attachments flags tts poll message_reference nonce enforce_nonce ' +
    'sticker_ids username avatar_url thread_name applied_tags'
  ).split(' '),
);

/** Why Discord would refuse this message; empty when it would not. `fileCount`: files uploaded with it. */
export function messageProblems(schema: BodySchema, body: unknown, fileCount: number): readonly string[] {
  if (schema === 'callback' && record(body).type === MODAL) return modalProblems(record(record(body).data));
  const message = schema === 'callback' ? record(record(body).data) : record(body);
  const type = schema === 'callback' ? record(body).type : undefined;
  const flags = typeof message.flags === 'number' ? message.flags : 0;
  const components = list(message.components);
  const nested = components.flatMap(withNested);
  const ids = nested.flatMap((one) => (typeof one.custom_id === 'string' ? [one.custom_id] : []));
  const attachmentIds = list(message.attachments).map((one) => Number(one.id));
  const rules: readonly (readonly [boolean, string])[] = [
    [Object.keys(message).some((key) => !FIELDS.has(key) && key !== 'choices'), 'a field it does not know'],
    [text(message.content).length > MAX_CONTENT, `content over ${MAX_CONTENT} characters`],
    [embedChars(message) > 6_000, 'embeds over 6000 characters in all'],
    [(flags & ~(FLAGS[schema] ?? 0)) !== 0, `flags ${flags} not allowed here`],
    [type === DEFERRED && (flags & ~EPHEMERAL) !== 0, 'a deferred answer may be ephemeral and nothing else'],
    [
      type === DEFERRED && Object.keys(message).some((key) => key !== 'flags'),
      'a deferred answer has no content',
    ],
    [(flags & COMPONENTS_V2) !== 0 && text(message.content) !== '', 'content beside components V2'],
    [(flags & SUPPRESS_EMBEDS) !== 0 && list(message.embeds).length > 0, 'its own embeds are suppressed'],
    [(flags & COMPONENTS_V2) === 0 && components.length > 5, 'more than 5 rows'],
    [nested.length > 40, 'more than 40 components'],
    [new Set(ids).size !== ids.length, 'a custom_id twice'],
    [attachmentIds.some((id) => !(id < fileCount)), 'an attachment without its file'],
    [fileCount > 0 && attachmentIds.length !== fileCount, 'a file without its description'],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => problem);
}

function modalProblems(modal: Json): readonly string[] {
  const components = list(modal.components);
  const ids = components.map((one) => text(record(one.component).custom_id));
  return [
    ...(components.length > 5 ? ['more than 5 components in a modal'] : []),
    ...(new Set(ids).size !== ids.length ? ['a custom_id twice'] : []),
    ...(components.some(({ type, label }) => type !== LABEL || text(label).length > 45)
      ? ['a bad label']
      : []),
  ];
}

/** True when there is nothing to show in a message. */
export function isEmptyMessage(body: unknown, fileCount: number): boolean {
  const message = record(body);
  const parts = [message.embeds, message.components, message.sticker_ids].flatMap(list);
  return text(message.content).trim() === '' && parts.length === 0 && fileCount === 0 && !message.poll;
}

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
  ).split(' '),
);

/** Why Discord would refuse this list of commands; empty when it would not. */
export function commandProblems(body: unknown): readonly string[] {
  const commands = Array.isArray(body) ? body.map(record) : [];
  const chat = commands.filter((one) => (one.type ?? 1) === 1);
  const described = commands.filter((one) => (one.type ?? 1) !== 1 && text(one.description) !== '');
  return [
    ...(chat.length > 100 ? ['more than 100 chat commands'] : []),
    ...(commands.length - chat.length > 30 ? ['more than 15 + 15 menu commands'] : []),
    ...[1, 2, 3].flatMap((type) =>
      namesTwice(commands.filter((one) => (one.type ?? 1) === type)).map((name) => `a name twice: ${name}`),
    ),
    ...(described.length > 0 ? ['a menu command with a description'] : []),
    ...chat.flatMap(chatCommandProblems),
    ...commands.flatMap(localeProblems),
  ];
}

function chatCommandProblems(command: Json): readonly string[] {
  const named = [command, ...optionsWithin(command)];
  const allNames = named.flatMap((one) => [one.name, ...Object.values(record(one.name_localizations))]);
  return [
    ...allNames
      .filter((name) => !CHAT_NAME.test(text(name)) || text(name) !== text(name).toLowerCase())
      .map((n) => `name ${n}`),
    ...named.filter((one) => text(one.description) === '').map((one) => `no description: ${one.name}`),
    ...named.flatMap(optionListProblems),
    ...(named.reduce((sum, one) => sum + longest(one), 0) > 8_000 ? ['over 8000 characters in all'] : []),
  ];
}

/** Of one list of options: how many, which come first, and that no name is there twice in any language. */
function optionListProblems(command: Json): readonly string[] {
  const options = list(command.options);
  const firstOptional = options.findIndex((one) => one.required !== true);
  const subcommands = options.some(({ type }) => type === 1 || type === 2);
  return [
    ...(options.length > 25 ? [`more than 25 options: ${command.name}`] : []),
    ...(!subcommands &&
    firstOptional >= 0 &&
    options.slice(firstOptional).some((one) => one.required === true)
      ? ['a required option after an optional one']
      : []),
    ...namesTwice(options).map((name) => `a name twice: ${name}`),
  ];
}

/** A list shows each entry under its localized name, or under its default one where it has none. */
function namesTwice(entries: readonly Json[]): readonly string[] {
  const twice = [null, ...LOCALES].flatMap((locale) => {
    const names = entries.map((one) =>
      locale === null ? text(one.name) : text(record(one.name_localizations)[locale]) || text(one.name),
    );
    return names.filter((name, i) => names.indexOf(name) !== i);
  });
  return [...new Set(twice)];
}

function optionsWithin(command: Json): readonly Json[] {
  return list(command.options).flatMap((option) => [option, ...optionsWithin(option)]);
}

function localeProblems(command: Json): readonly string[] {
  const all = [command, ...optionsWithin(command)];
  const localizations = all.flatMap((one) => [
    { of: one, most: 32, said: record(one.name_localizations) },
    { of: one, most: 100, said: record(one.description_localizations) },
  ]);
  return localizations.flatMap(({ of, most, said }) =>
    Object.entries(said).flatMap(([locale, words]) => [
      ...(LOCALES.has(locale) ? [] : [`locale ${locale}`]),
      ...(text(words).length < 1 || text(words).length > most ? [`${locale} of ${of.name}: 1-${most}`] : []),
    ]),
  );
}

function longest(one: Json): number {
  const most = (value: unknown, localizations: unknown): number =>
    Math.max(text(value).length, ...Object.values(record(localizations)).map((said) => text(said).length));
  return most(one.name, one.name_localizations) + most(one.description, one.description_localizations);
}

function embedChars(message: Json): number {
  return list(message.embeds).reduce((sum, embed) => {
    const fields = list(embed.fields).reduce((n, f) => n + text(f.name).length + text(f.value).length, 0);
    const rest = [embed.title, embed.description, record(embed.footer).text, record(embed.author).name];
    return sum + fields + rest.reduce((n: number, one) => n + text(one).trim().length, 0);
  }, 0);
}

function withNested(component: Json): readonly Json[] {
  return [component, ...list(component.components).flatMap(withNested)];
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
