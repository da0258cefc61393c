/** Request bodies against Discord's own OpenAPI description (test/fixtures/specs/README.md says where it is from). */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const SPEC = new URL('../../fixtures/specs/discord-openapi.json', import.meta.url);

export type BodySchema =
  | 'callback'
  | 'edit-original'
  | 'follow-up'
  | 'post'
  | 'edit-message'
  | 'commands-write';

const WHERE: Readonly<Record<BodySchema, readonly [path: string, method: string]>> = {
  callback: ['/interactions/{interaction_id}/{interaction_token}/callback', 'post'],
  'edit-original': ['/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'patch'],
  'follow-up': ['/webhooks/{webhook_id}/{webhook_token}', 'post'],
  post: ['/channels/{channel_id}/messages', 'post'],
  'edit-message': ['/channels/{channel_id}/messages/{message_id}', 'patch'],
  'commands-write': ['/applications/{application_id}/commands', 'put'],
};

export type Validator = (schema: BodySchema, body: unknown) => readonly string[];

let shared: Validator | null = null;

/** What the description finds wrong with a body, deepest place first; empty when nothing. Compiled once a process, before it returns. */
export function openApiValidator(): Validator {
  shared ??= createValidator();
  return shared;
}

function createValidator(): Validator {
  const spec = JSON.parse(readFileSync(SPEC, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'discord', components: spec.components });
  const compile = ([path, method]: readonly [string, string]): ValidateFunction => {
    const body = spec.paths[path][method].requestBody.content['application/json'].schema;
    return ajv.compile(JSON.parse(JSON.stringify(body).replaceAll('"#/', '"discord#/')));
  };
  // All beforehand: it takes a second or more, and the first answer has three.
  const compiled: Readonly<Record<BodySchema, ValidateFunction>> = {
    callback: compile(WHERE.callback),
    'edit-original': compile(WHERE['edit-original']),
    'follow-up': compile(WHERE['follow-up']),
    post: compile(WHERE.post),
    'edit-message': compile(WHERE['edit-message']),
    'commands-write': compile(WHERE['commands-write']),
  };
  return (schema, body) => {
    const validate = compiled[schema];
    if (validate(body)) return [];
    return [...(validate.errors ?? [])]
      .sort((a, b) => b.instancePath.length - a.instancePath.length)
      .slice(0, 5)
      .map((one) => `${one.instancePath || '/'} ${one.message ?? ''}`);
  };
}
