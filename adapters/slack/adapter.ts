import type { Logger } from 'pino';
import type { Adapter, Capabilities, Engine, Health, ModerationDesk } from '../../src/contract.ts';
import { AuthError, faultCode } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { answerQuestion } from './answer.ts';
import { type Calls, createCalls } from './calls.ts';
import { createBareCall } from './client.ts';
import type { SlackConfig } from './config.ts';
import { codeOf } from './deliver.ts';
import { fillOpened } from './home.ts';
import { readIdentity } from './identity.ts';
import { createInFlight } from './in-flight.ts';
import type { Incoming } from './incoming.ts';
import { createLanes } from './lanes.ts';
import {
  ACK_DEADLINE_MS,
  MAX_MESSAGE_CHARS,
  REMEMBER_MAX,
  REMEMBER_MS,
  SLIP_MS,
  STOP_AFTER_MS,
} from './limits.ts';
import { createListeners } from './listeners.ts';
import { memberOf } from './moderate/caller.ts';
import { type ModerateDeps, mayModerate, moderate, openForm } from './moderate/moderate.ts';
import { createOutreach } from './outreach.ts';
import { createPosts } from './posts.ts';
import { createSeen } from './seen.ts';
import { shareAnyway } from './share-anyway.ts';
import { claimAll, type SharedClaims } from './shared-claims.ts';
import { withNextStep } from './slack-error.ts';
import { type AnswerDeps, tell } from './tell.ts';
import { createTransport, type Transport } from './transport.ts';

const CAPABILITIES: Capabilities = {
  privateReplies: true,
  editing: true,
  buttons: true,
  pictures: true,
  maxMessageChars: MAX_MESSAGE_CHARS,
  ackDeadlineMs: ACK_DEADLINE_MS,
};

export interface SlackDeps {
  readonly logger: Logger;
  readonly now: () => Date;
  /** Remembers deliveries across restarts and processes; without it only this process does. */
  readonly claims?: SharedClaims;
  /** Where moderators act; without it their commands are answered with help. */
  readonly moderation?: ModerationDesk;
  /** Chance in [0, 1), for the pauses between tries to come back; without it they are always the same. */
  readonly random?: () => number;
}

/** Slack, over Socket Mode or signed HTTP requests, whichever the configuration names. */
export function createSlackAdapter(config: SlackConfig, deps: SlackDeps): Adapter {
  const { logger, now } = deps;
  const inFlight = createInFlight();
  const lanes = createLanes();
  const seen = createSeen({ now, rememberMs: REMEMBER_MS, max: REMEMBER_MAX });
  const ended = new AbortController();
  const bare = createBareCall(config.botToken, config.apiUrl, logger);
  const calls = tellingOfBadToken(createCalls({ bare, now, signal: ended.signal }), (error) => {
    // While starting, whoever starts us tells the operator.
    if (health.state === 'starting') return;
    setHealth('failed', error.message);
    logger.error(error.message);
  });
  const { moderation: desk } = deps;
  const access = { botToken: config.botToken, apiUrl: config.apiUrl };
  const moderation =
    desk === undefined
      ? null
      : ({ botName }: AnswerDeps): ModerateDeps => ({
          desk,
          calls,
          access,
          botName,
          command: config.commands.dateline,
          logger,
        });
  let health: Health = { state: 'starting', detail: 'not started yet' };
  let transport: Transport | null = null;
  let stopped: Promise<void> | null = null;

  const setHealth = (state: Health['state'], detail: string): void => {
    if (stopped === null || state === 'stopped') health = { state, detail };
  };

  async function start(engine: Engine): Promise<{ readonly address: string | null }> {
    try {
      const identity = await readIdentity(calls, logger);
      const listeners = createListeners(
        config,
        identity,
        { now, moderation: desk !== undefined },
        (incoming) =>
          inFlight.run(() =>
            take(incoming, {
              engine,
              calls,
              lanes,
              botName: identity.name,
              now,
              logger,
              ...(desk === undefined ? {} : { mayPull: (asker) => desk.includes(memberOf(asker)) }),
            }),
          ),
      );
      const { random } = deps;
      transport = createTransport({ config, identity, listeners, logger, now, onState: setHealth, random });
      return { address: await transport.start() };
    } catch (error) {
      setHealth('failed', error instanceof AuthError ? error.message : codeOf(error));
      throw withNextStep(error);
    }
  }

  async function take(incoming: Incoming, answer: AnswerDeps): Promise<void> {
    if (incoming.kind === 'ignored') {
      logger.debug({ reason: incoming.reason }, 'ignored');
      return;
    }
    if (!seen.first(incoming.keys)) return again();
    // A form must open within the three seconds of its trigger, and a trigger opens only one.
    const form =
      incoming.kind === 'moderation' && moderation ? await openForm(incoming, moderation(answer)) : null;
    if (deps.claims && !(await claimAll(deps.claims, incoming.keys, now().getTime(), logger))) return again();
    if (incoming.kind === 'opened') return opened(incoming, answer);
    if (stopped !== null) return tell(incoming.place, surfaceWords('en').stopping, answer, logger);
    if (incoming.kind === 'unknown-button') {
      return tell(incoming.place, wordsFor('en').notices['button-too-old']({}), answer, logger);
    }
    if (incoming.kind === 'share-cancelled') {
      return tell(incoming.place, surfaceWords('en').notShared, answer, logger);
    }
    if (incoming.kind === 'moderation') return moderated(incoming, form, answer);
    if (incoming.slipKey !== undefined && !seen.first([incoming.slipKey], SLIP_MS)) return;
    return incoming.kind === 'share-anyway'
      ? shareAnyway(incoming, answer, logger)
      : answerQuestion(incoming, answer);
  }

  async function moderated(
    incoming: Extract<Incoming, { kind: 'moderation' }>,
    form: string | null,
    answer: AnswerDeps,
  ): Promise<void> {
    const { otherwise, place } = incoming;
    if (moderation === null) return;
    const desk = moderation(answer);
    try {
      if (otherwise !== undefined && !(await mayModerate(incoming, desk)))
        return await answerQuestion(otherwise, answer);
      await moderate(incoming, form, desk);
    } catch (error) {
      const code = faultCode(incoming.keys.join(), codeOf(error));
      logger.error({ code, failed: codeOf(error) }, 'a moderator could not be answered');
      await tell(place, wordsFor('en').notices.fault({ code }), answer, logger);
    }
  }

  function again(): void {
    logger.debug('delivered again; answered once');
  }

  async function opened(incoming: Extract<Incoming, { kind: 'opened' }>, answer: AnswerDeps): Promise<void> {
    try {
      await fillOpened(incoming, answer.engine, answer.calls, now().toISOString());
    } catch (error) {
      logger.warn({ tab: incoming.tab, failed: codeOf(error) }, 'an opened tab could not be filled');
    }
  }

  async function stop(): Promise<void> {
    await transport?.stop();
    const left = await inFlight.settle(STOP_AFTER_MS);
    if (left > 0) logger.warn({ left }, 'stopped with answers still on their way');
    ended.abort();
    setHealth('stopped', 'stopped');
  }

  return {
    name: 'slack',
    capabilities: CAPABILITIES,
    start,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    health: () => health,
    posts: createPosts(calls),
    outreach: createOutreach(calls),
  };
}

/** A token withdrawn while we run shows with the next call: the operator is told, and health says so. */
function tellingOfBadToken(calls: Calls, tellOperator: (error: AuthError) => void): Calls {
  return {
    ...calls,
    async call(...call) {
      try {
        return await calls.call(...call);
      } catch (error) {
        if (error instanceof AuthError && error.code === 'AUTH_FAILED') tellOperator(error);
        throw error;
      }
    },
  };
}
