import type { Logger } from 'pino';
import type {
  Adapter,
  Engine,
  Health,
  ModerationDesk,
  OutreachPort,
  PostPort,
  SharedClaims,
} from '../../src/contract.ts';
import { type Connection, connect, type GatewayListener } from './client.ts';
import type { DiscordConfig } from './config.ts';
import { createDeliveries } from './deliveries.ts';
import { failureFacts, readFailure, withNextStep } from './failure.ts';
import { createIntake } from './intake.ts';
import { ACK_DEADLINE_MS, MAX_CONTENT, REMEMBER_MAX, STOP_AFTER_MS, TOKEN_LIFETIME_MS } from './limits.ts';
import { createOutreach } from './outreach.ts';
import { inviteUrl } from './permissions.ts';
import { createPosts } from './posts.ts';
import { type Registration, registerUntilDone } from './register-commands.ts';
import { createSeen } from './seen.ts';
import { createWork } from './work.ts';

export interface DiscordDeps {
  readonly logger: Logger;
  readonly now: () => Date;
  /** Remembers deliveries across restarts and processes; without it only this process does. */
  readonly claims?: SharedClaims;
  /** The moderators' surface; without it there is none. */
  readonly moderation?: ModerationDesk;
  /** Chance in [0, 1), for the pauses between tries to come back; without it they are always the same. */
  readonly random?: () => number;
}

/** Discord: slash commands, buttons, a message command, direct messages and mentions, over one gateway connection. */
export function createDiscordAdapter(config: DiscordConfig, deps: DiscordDeps): Adapter {
  return new DiscordAdapter(config, deps);
}

class DiscordAdapter implements Adapter {
  readonly name = 'discord';
  readonly capabilities = {
    privateReplies: true,
    editing: true,
    buttons: true,
    pictures: true,
    maxMessageChars: MAX_CONTENT,
    ackDeadlineMs: ACK_DEADLINE_MS,
  } as const;
  readonly posts: PostPort = createPosts(() => this.#connection);
  readonly outreach: OutreachPort = createOutreach(() => this.#connection);
  readonly #config: DiscordConfig;
  readonly #deps: DiscordDeps;
  readonly #seen;
  readonly #intake;
  readonly #work = createWork();
  #connection: Connection | null = null;
  /** When the connection was lost that is not back yet. */
  #lostMs: number | null = null;
  #health: Health = { state: 'starting', detail: 'not started' };
  #stopping: Promise<void> | null = null;
  readonly #ended = new AbortController();
  /** The last trouble that was told of the connection: many tries fail in the same way. */
  #trouble = '';

  constructor(config: DiscordConfig, deps: DiscordDeps) {
    this.#config = config;
    this.#deps = deps;
    const { claims, now, logger } = deps;
    this.#seen = createSeen({ lifetimeMs: TOKEN_LIFETIME_MS, maxKeys: REMEMBER_MAX, now });
    const deliveries = createDeliveries({ seen: this.#seen, claims, now, logger });
    this.#intake = createIntake({ deliveries, work: this.#work, now, logger });
  }

  async start(engine: Engine): Promise<{ readonly address: null }> {
    const { logger, now, moderation = null } = this.#deps;
    this.#health = { state: 'starting', detail: 'connecting' };
    try {
      this.#connection = await connect(this.#config, this.#listener(), this.#deps.random ?? (() => 0));
    } catch (error) {
      const failure = withNextStep(readFailure(error));
      this.#set({ state: 'failed', detail: failure.message });
      throw failure;
    }
    const { wire, botId } = this.#connection;
    this.#ready();
    this.#intake.open({ engine, wire, seen: this.#seen, now, logger, moderation }, botId);
    this.#work.add(this.#register(this.#connection));
    return { address: null };
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  health(): Health {
    const { state } = this.#health;
    return state === 'ready' ? { state, detail: this.#servers() } : this.#health;
  }

  async #stop(): Promise<void> {
    this.#health = { state: 'stopped', detail: 'stopping' };
    this.#intake.close();
    this.#ended.abort();
    const finished = await this.#work.finish(STOP_AFTER_MS);
    if (!finished) this.#deps.logger.warn('stopped with replies unfinished');
    await this.#connection?.close();
    this.#health = { state: 'stopped', detail: 'stopped' };
  }

  #listener(): GatewayListener {
    const { logger } = this.#deps;
    return {
      interaction: this.#intake.interaction,
      message: this.#intake.message,
      thread: this.#intake.thread,
      ready: (session) => this.#backAgain(session),
      reconnecting: () => {
        // Closing on purpose is told in the same way as losing the connection.
        if (this.#stopping !== null || this.#connection === null || this.#lostMs !== null) return;
        logger.warn('connection lost, reconnecting');
        this.#lostMs = this.#deps.now().getTime();
        this.#set({ state: 'reconnecting', detail: 'the connection was lost; reconnecting' });
      },
      // What fails while it starts is told by whoever starts it.
      lost: (error) => {
        if (this.#connection === null) return;
        logger.error(failureFacts(error), 'connection lost for good');
        this.#set({ state: 'failed', detail: error.message });
      },
      trouble: (error) => {
        const again = error.message === this.#trouble || this.#connection === null;
        this.#trouble = error.message;
        logger[again ? 'debug' : 'warn'](failureFacts(error), 'trouble in the connection');
      },
    };
  }

  #backAgain(session: 'new' | 'resumed'): void {
    if (this.#lostMs !== null) {
      const gap = { gapMs: this.#deps.now().getTime() - this.#lostMs };
      this.#lostMs = null;
      // Mentions sent meanwhile stand in channels that would have to be read one by one; nobody is answered twice so.
      if (session === 'new') this.#deps.logger.warn(gap, 'connected anew; what was asked in between is lost');
      else this.#deps.logger.info(gap, 'connected again; what was asked in between is answered');
    }
    this.#ready();
  }

  #ready(): void {
    this.#trouble = '';
    if (this.#connection !== null) this.#set({ state: 'ready', detail: '' });
  }

  #servers(): string {
    const servers = this.#connection?.servers() ?? 0;
    if (servers === 0) return `in no server yet; add it: ${this.#invite()}`;
    return `in ${servers} server${servers === 1 ? '' : 's'}`;
  }

  #invite(): string {
    return inviteUrl(this.#connection?.applicationId ?? '');
  }

  #set(health: Health): void {
    if (this.#stopping === null) this.#health = health;
  }

  async #register(connection: Connection): Promise<void> {
    const { logger, moderation } = this.#deps;
    const told = (registration: Registration): void => {
      if (registration.outcome !== 'failed') {
        logger.info({ ...registration }, 'commands registered');
        return;
      }
      const { error } = registration;
      const next = error.retryable ? '; tried again' : '';
      logger.error(failureFacts(error), `commands could not be registered; those there go on working${next}`);
    };
    if (connection.servers() === 0) logger.warn({ invite: this.#invite() }, 'in no server yet');
    await registerUntilDone(connection.wire, moderation !== undefined, told, this.#ended.signal);
  }
}
