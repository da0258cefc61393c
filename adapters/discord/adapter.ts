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
import { wordsFor } from '../../src/words/index.ts';
import { answerInteraction, turnAway } from './answer-interaction.ts';
import { answerMessage } from './answer-message.ts';
import { type Connection, connect, type GatewayListener } from './client.ts';
import type { DiscordConfig } from './config.ts';
import { type Desk, sayPrivately } from './deliver.ts';
import { createDeliveries } from './deliveries.ts';
import { failureFacts, readFailure, withNextStep } from './failure.ts';
import { answerForumPost, isAnswered, parseForumPost } from './forum.ts';
import { guarded } from './guarded.ts';
import { ACK_DEADLINE_MS, MAX_CONTENT, REMEMBER_MAX, STOP_AFTER_MS, TOKEN_LIFETIME_MS } from './limits.ts';
import { createOutreach } from './outreach.ts';
import { parseInteraction } from './parse.ts';
import { parseMessage } from './parse-message.ts';
import { inviteUrl } from './permissions.ts';
import { createPosts } from './posts.ts';
import { registerCommands } from './register-commands.ts';
import { createSeen } from './seen.ts';
import { createWork } from './work.ts';

export interface DiscordDeps {
  readonly logger: Logger;
  readonly now: () => Date;
  /** Remembers deliveries across restarts and processes; without it only this process does. */
  readonly claims?: SharedClaims;
  /** The moderators' surface; without it there is none. */
  readonly moderation?: ModerationDesk;
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
  readonly posts: PostPort = createPosts(() => this.#connection?.repairs ?? null);
  readonly outreach: OutreachPort = createOutreach(() => this.#connection?.repairs ?? null);
  readonly #config: DiscordConfig;
  readonly #deps: DiscordDeps;
  readonly #seen;
  readonly #deliveries;
  readonly #work = createWork();
  #connection: Connection | null = null;
  #desk: Desk | null = null;
  /** When the connection was lost that is not back yet. */
  #lostMs: number | null = null;
  #health: Health = { state: 'starting', detail: 'not started' };
  #stopping: Promise<void> | null = null;
  /** What came between the gateway's "ready" and the end of `start()`. */
  #early: (() => void)[] = [];

  constructor(config: DiscordConfig, deps: DiscordDeps) {
    this.#config = config;
    this.#deps = deps;
    const { claims, now, logger } = deps;
    this.#seen = createSeen({ lifetimeMs: TOKEN_LIFETIME_MS, maxKeys: REMEMBER_MAX, now });
    this.#deliveries = createDeliveries({ seen: this.#seen, claims, now, logger });
  }

  async start(engine: Engine): Promise<{ readonly address: null }> {
    const { logger, now, moderation = null } = this.#deps;
    this.#health = { state: 'starting', detail: 'connecting' };
    try {
      const connection = await connect(this.#config, this.#listener());
      this.#connection = connection;
      this.#desk = { engine, wire: connection.wire, seen: this.#seen, now, logger, moderation };
    } catch (error) {
      const failure = withNextStep(readFailure(error));
      this.#health = { state: 'failed', detail: failure.message };
      throw failure;
    }
    this.#ready();
    for (const take of this.#early.splice(0)) take();
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
    const finished = await this.#work.finish(STOP_AFTER_MS);
    if (!finished) this.#deps.logger.warn('stopped with replies unfinished');
    await this.#connection?.close();
    this.#health = { state: 'stopped', detail: 'stopped' };
  }

  #listener(): GatewayListener {
    const { logger } = this.#deps;
    return {
      interaction: (payload) => this.#interaction(payload),
      message: (payload) => this.#message(payload),
      thread: (payload) => this.#thread(payload),
      ready: (session) => this.#backAgain(session),
      reconnecting: () => {
        // Closing on purpose is told in the same way as losing the connection.
        if (this.#stopping !== null) return;
        logger.warn('connection lost, reconnecting');
        this.#lostMs ??= this.#deps.now().getTime();
        this.#set({ state: 'reconnecting', detail: 'the connection was lost; reconnecting' });
      },
      lost: (error) => {
        logger.error(failureFacts(error), 'connection lost for good');
        this.#set({ state: 'failed', detail: error.message });
      },
      trouble: (error) => logger.warn(failureFacts(error), 'trouble in the connection'),
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
    const { logger } = this.#deps;
    const registration = await registerCommands(connection.wire, this.#deps.moderation !== undefined);
    if (registration.outcome === 'failed') {
      logger.error(
        failureFacts(registration.error),
        'commands could not be registered; those there go on working',
      );
    } else {
      logger.info({ ...registration }, 'commands registered');
    }
    if (connection.servers() === 0) logger.warn({ invite: this.#invite() }, 'in no server yet');
  }

  #interaction(payload: unknown): void {
    const desk = this.#desk;
    if (desk === null) {
      this.#early.push(() => this.#interaction(payload));
      return;
    }
    const incoming = parseInteraction(payload, this.#deps.now());
    if (incoming.kind === 'ignored') {
      desk.logger.debug({ reason: incoming.reason }, 'ignored');
      return;
    }
    const { id } = incoming.ref;
    if (!this.#deliveries.firstHere(id)) {
      this.#again(id);
      return;
    }
    const answer = this.#stopping === null ? answerInteraction : turnAway;
    const lang = 'asking' in incoming ? incoming.asking.lang : undefined;
    const sayFault = (code: string): Promise<void> =>
      sayPrivately(desk, incoming.ref, wordsFor(lang ?? 'en').notices.fault({ code }), lang ?? 'en');
    const answered = this.#once(id, () => answer(desk, incoming));
    this.#work.add(guarded(desk.logger, `discord:${id}`, answered, sayFault));
  }

  #message(payload: unknown): void {
    const desk = this.#desk;
    if (desk === null) {
      this.#early.push(() => this.#message(payload));
      return;
    }
    if (this.#stopping !== null) return;
    const message = parseMessage(payload, this.#connection?.botId ?? '', this.#deps.now());
    if (message.kind === 'ignored') return;
    const { messageId } = message;
    if (!this.#deliveries.firstHere(messageId)) {
      this.#again(messageId);
      return;
    }
    const nobody = async (): Promise<void> => undefined;
    const answered = this.#once(messageId, () => answerMessage(desk, message));
    this.#work.add(guarded(desk.logger, `discord:${messageId}`, answered, nobody));
  }

  #thread(payload: unknown): void {
    const desk = this.#desk;
    const post = parseForumPost(payload);
    if (desk === null || this.#stopping !== null || post === null) return;
    const key = `forum ${post.threadId}`;
    if (!this.#deliveries.firstHere(key)) return;
    const nobody = async (): Promise<void> => undefined;
    const answer = async (): Promise<void> => {
      if (await isAnswered(desk, post)) await this.#once(key, () => answerForumPost(desk, post));
    };
    this.#work.add(guarded(desk.logger, `discord:${post.threadId}`, answer(), nobody));
  }

  /** Answers unless another process does. */
  async #once(id: string, answer: () => Promise<void>): Promise<void> {
    if (await this.#deliveries.firstAnywhere(id)) return answer();
    this.#again(id);
  }

  #again(id: string): void {
    this.#deps.logger.info({ delivery: id }, 'delivered again, answered once');
  }
}
