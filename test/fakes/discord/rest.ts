/** The REST side of the loopback Discord: reads a request, checks it as Discord would, answers, and notes the call. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, invalidBody, json, rateLimited, refuse } from './answers.ts';
import { API_ERRORS } from './api-errors.ts';
import { deleteMessage, editMessage, listMessages, post, readMessage } from './channel-routes.ts';
import { commandProblems, messageProblems } from './check-body.ts';
import { readCommands, writeCommands } from './command-routes.ts';
import { IDS } from './ids.ts';
import { callback, editOriginal, followUp, type Incoming, isEphemeral } from './interaction-routes.ts';
import { type BodySchema, openApiValidator } from './openapi.ts';
import type { Route, UploadedFile, World } from './world.ts';

interface Matched {
  readonly route: Route;
  /** Parts of the path that are ids or tokens, in order. */
  readonly parts: readonly string[];
}

const ROUTES: readonly (readonly [string, RegExp, Route])[] = [
  ['GET', /^\/gateway\/bot$/, 'gateway'],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, 'callback'],
  ['PATCH', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, 'edit-original'],
  ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, 'follow-up'],
  ['POST', /^\/channels\/(\d+)\/messages$/, 'post'],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, 'read-message'],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, 'edit-message'],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, 'delete-message'],
  ['GET', /^\/channels\/(\d+)\/messages$/, 'list-messages'],
  ['POST', /^\/users\/@me\/channels$/, 'open-direct'],
  ['GET', /^\/applications\/(\d+)\/commands$/, 'commands-read'],
  ['PUT', /^\/applications\/(\d+)\/commands$/, 'commands-write'],
  ['PUT', /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, 'guild-commands-write'],
];

/** Calls that carry the interaction's token instead of the bot's. */
const OPEN: ReadonlySet<Route> = new Set(['callback', 'edit-original', 'follow-up']);

const OF_CHANNEL: ReadonlySet<Route> = new Set(['post', 'edit-message', 'read-message', 'list-messages']);

export function createRest(world: World, gatewayUrl: () => string) {
  const validate = openApiValidator();

  const problemsOf = (route: Route, { body, files }: Incoming): readonly string[] => {
    const schema = schemaOf(route);
    if (schema === null) return [];
    const own =
      schema === 'commands-write' ? commandProblems(body) : messageProblems(schema, body, files.length);
    return [...validate(schema, body), ...own];
  };

  const answer = ({ route, parts }: Matched, sent: Incoming, query: URLSearchParams): Answer => {
    const [first = '', second = ''] = parts;
    switch (route) {
      case 'gateway':
        return json({
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
        });
      case 'callback':
        return callback(world, second, first, sent);
      case 'edit-original':
        return editOriginal(world, second, sent);
      case 'follow-up':
        return followUp(world, second, sent);
      case 'post':
        return post(world, first, sent);
      case 'edit-message':
        return editMessage(world, first, second, sent);
      case 'read-message':
        return readMessage(world, first, second);
      case 'delete-message':
        return deleteMessage(world, first, second);
      case 'list-messages':
        return listMessages(world, first, query);
      case 'open-direct':
        return json({ id: IDS.directChannel, type: 1, recipients: [] });
      case 'commands-read':
        return readCommands(world, query.get('with_localizations') === 'true');
      case 'commands-write':
        return writeCommands(world, sent.body);
      default:
        return refuse(API_ERRORS.notFound);
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const file = world.files.get(path.replace(/^\/files\//, ''));
    if (file !== undefined) {
      response.end(file);
      return;
    }
    const matched = match(request.method ?? '', path);
    const sent = await readBody(request);
    const fault = world.faults.find((one) => one.route === matched.route && one.left > 0);
    if (fault !== undefined) fault.left -= 1;
    if (fault?.answer === 'hang-up') {
      note(world, matched, request.method ?? '', path, sent, 0, 0, []);
      request.socket.destroy();
      return;
    }
    const allowed = OPEN.has(matched.route) || request.headers.authorization === `Bot ${world.token}`;
    const problems = problemsOf(matched.route, sent);
    const waitMs = OPEN.has(matched.route) ? 0 : globalWaitMs(world);
    let answered: Answer;
    if (fault !== undefined && fault.answer !== 'lost-answer') answered = refuse(fault.answer, fault.headers);
    else if (!allowed) answered = refuse(API_ERRORS.unauthorized);
    else if (waitMs > 0) answered = rateLimited(waitMs, 'global');
    else if (problems.length > 0) answered = invalidBody(problems);
    else answered = answer(matched, sent, url.searchParams);
    const { status, code } = answered.kind === 'error' ? answered.error : { status: 200, code: 0 };
    note(world, matched, request.method ?? '', path, sent, status, code, problems);
    if (fault?.answer === 'lost-answer') request.socket.destroy();
    else write(response, answered);
  };
}

/** Answers to interactions are outside of it. https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
function globalWaitMs(world: World): number {
  const now = world.now();
  const recent = world.botCallTimes.filter((time) => now - time < 1_000);
  const [oldest] = recent;
  world.botCallTimes.splice(0, world.botCallTimes.length, ...recent);
  if (oldest !== undefined && recent.length >= world.globalPerSecond) return 1_000 - (now - oldest);
  world.botCallTimes.push(now);
  return 0;
}

function match(method: string, path: string): Matched {
  for (const [verb, pattern, route] of ROUTES) {
    const found = verb === method ? pattern.exec(path) : null;
    if (found !== null) return { route, parts: found.slice(1) };
  }
  return { route: 'unknown', parts: [] };
}

function schemaOf(route: Route): BodySchema | null {
  switch (route) {
    case 'callback':
    case 'edit-original':
    case 'follow-up':
    case 'post':
    case 'edit-message':
    case 'commands-write':
      return route;
    default:
      return null;
  }
}

async function readBody(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (raw.length === 0) return { body: null, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(raw.toString('utf8')), files: [] };
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [, value] of form) {
    if (typeof value !== 'string')
      files.push({ name: value.name, data: new Uint8Array(await value.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? JSON.parse(payload) : null, files };
}

function note(
  world: World,
  { route, parts }: Matched,
  method: string,
  path: string,
  { body, files }: Incoming,
  status: number,
  code: number,
  problems: readonly string[],
): void {
  const issued = OPEN.has(route) ? world.interactions.get(parts[1] ?? '') : undefined;
  const own = route === 'callback' ? (body as { data?: unknown }).data : body;
  world.calls.push({
    method,
    route,
    path,
    body,
    files,
    interactionId: issued?.id ?? null,
    channelId: OF_CHANNEL.has(route) ? (parts[0] ?? null) : (issued?.channelId ?? null),
    ephemeral: route === 'edit-original' ? (issued?.original?.ephemeral ?? false) : isEphemeral(own),
    atMs: world.now(),
    status,
    code,
    problems,
  });
}

/** A 204 must carry no content type, or the client tries to read JSON from nothing. */
function write(response: ServerResponse, answer: Answer): void {
  if (answer.kind === 'empty') {
    response.writeHead(204).end();
    return;
  }
  const { status, ...body } = answer.kind === 'error' ? answer.error : { status: 200 };
  const headers = answer.kind === 'error' ? answer.headers : {};
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(answer.kind === 'error' ? body : answer.body));
}
