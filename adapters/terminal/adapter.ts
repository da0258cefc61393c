import type { Action, Adapter, Engine, Health, Question, Reply, Request } from '../../src/contract.ts';
import { createLineReader, type Input, type LineReader, type Output } from './client.ts';
import type { TerminalConfig } from './config.ts';
import { LABELS } from './labels.ts';
import {
  DEFAULT_COLUMNS,
  MAX_LINE_CHARS,
  MAX_WAITING_LINES,
  PROGRESS_AFTER_MS,
  STOP_AFTER_MS,
} from './limits.ts';
import { parseLine, type Typed } from './parse.ts';
import { renderHelp, renderWithKeys, type TerminalLook, terminalActions } from './render.ts';
import { safeText } from './safe-text.ts';

/** The part of a structured logger that is used. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface TerminalDeps {
  readonly input: Input;
  readonly output: Output;
  readonly now: () => Date;
  readonly logger: Log;
  /** Default: the output's own width, read anew for each reply. */
  readonly columns?: number;
  /** Default false; `wantsColour` decides it from a stream and `NO_COLOR`. */
  readonly colour?: boolean;
  /** Called once when the person ends the session: Ctrl-C or `/quit`, Ctrl-D, or the end of piped input. */
  readonly onEnd?: (how: 'interrupt' | 'quit' | 'end-of-input') => void;
}

/**
 * A conversation over two streams: lines in, wrapped replies out. One reply at a time, in the order typed. The
 * reference implementation of the adapter contract: it needs neither a token nor a network.
 */
export function createTerminalAdapter(config: TerminalConfig, deps: TerminalDeps): Adapter {
  return new TerminalSession(config, deps);
}

class TerminalSession implements Adapter {
  readonly name = 'terminal';
  readonly capabilities = {
    privateReplies: true,
    editing: false,
    buttons: false,
    pictures: false,
    maxMessageChars: Number.MAX_SAFE_INTEGER,
    ackDeadlineMs: PROGRESS_AFTER_MS,
  } as const;
  readonly #config: TerminalConfig;
  readonly #deps: TerminalDeps;
  #health: Health = { state: 'starting', detail: 'not started' };
  #reader: LineReader | null = null;
  #engine: Engine | null = null;
  /** All replies so far and the one being made: the next waits for it. */
  #tail: Promise<void> = Promise.resolve();
  #waiting = 0;
  #asked = 0;
  #offered: { readonly actions: readonly Action[] } = { actions: [] };
  #ended = false;

  constructor(config: TerminalConfig, deps: TerminalDeps) {
    this.#config = config;
    this.#deps = deps;
  }

  async start(engine: Engine): Promise<{ readonly address: null }> {
    this.#engine = engine;
    this.#reader = createLineReader(this.#deps, LABELS.prompt, engine.suggest.bind(engine), {
      line: (line) => this.#take(line.slice(0, this.#config.maxLineChars ?? MAX_LINE_CHARS)),
      interrupt: () => this.#end('interrupt'),
      end: () => this.#end('end-of-input'),
    });
    this.#health = { state: 'ready', detail: 'type a question, or ? for help' };
    this.#reader.prompt();
    return { address: null };
  }

  async stop(): Promise<void> {
    if (this.#health.state === 'stopped') return;
    this.#health = { state: 'stopped', detail: 'stopped' };
    this.#reader?.close();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<void>((done) => {
      timer = setTimeout(done, STOP_AFTER_MS);
    });
    await Promise.race([this.#tail, limit]);
    clearTimeout(timer);
  }

  health(): Health {
    return this.#health;
  }

  #end(how: 'interrupt' | 'quit' | 'end-of-input'): void {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#deps.output.isTTY === true) this.#deps.output.write('\n');
    // Piped lines are all answered before the end is told.
    const told = how === 'end-of-input' ? this.#tail : Promise.resolve();
    void told.then(() => this.#deps.onEnd?.(how));
  }

  #take(line: string): void {
    if (this.#health.state !== 'ready') return;
    if (this.#waiting >= MAX_WAITING_LINES) {
      this.#reader?.print(LABELS.tooMany);
      return;
    }
    this.#waiting += 1;
    this.#tail = this.#tail
      .then(() => (this.#health.state === 'ready' ? this.#answer(parseLine(line)) : undefined))
      .catch((error: unknown) => {
        this.#deps.logger.error({ adapter: this.name, err: error }, 'a reply could not be made');
        this.#reader?.print(LABELS.fault);
        this.#reader?.prompt();
      })
      .finally(() => {
        this.#waiting -= 1;
      });
  }

  async #answer(typed: Typed): Promise<void> {
    if (typed.kind === 'quit') {
      this.#end('quit');
      return;
    }
    const said = this.#local(typed);
    if (said !== null) {
      if (said !== '') this.#reader?.print(said);
    } else {
      const request = this.#request(typed);
      if (request !== null) this.#show(await this.#ask(request));
    }
    this.#reader?.prompt();
  }

  /** What needs no engine, in words; null when it does. */
  #local(typed: Typed): string | null {
    if (typed.kind === 'nothing') return '';
    if (typed.kind === 'unknown') return LABELS.noSuchCommand(safeText(typed.command));
    if (typed.kind === 'keys') return renderHelp(this.#look());
    const last = this.#offered.actions.length;
    const missing = typed.kind === 'press' && (typed.number < 1 || typed.number > last);
    return missing ? LABELS.noSuchNumber(last) : null;
  }

  #request(typed: Typed): Request | null {
    if (typed.kind === 'request') return typed.request;
    const action = typed.kind === 'press' ? this.#offered.actions[typed.number - 1] : undefined;
    return action === undefined ? null : { kind: 'press', action: action.kind, token: action.token };
  }

  async #ask(request: Request): Promise<Reply> {
    this.#asked += 1;
    const question: Question = {
      id: `terminal-${this.#asked}`,
      request,
      askedAt: this.#deps.now().toISOString(),
      place: null,
      asker: null,
      thread: 'terminal',
      visibility: 'private',
      ...(this.#config.lang === undefined ? {} : { lang: this.#config.lang }),
    };
    const timer = setTimeout(() => this.#reader?.note(LABELS.working), PROGRESS_AFTER_MS);
    try {
      return await this.#engineOrThrow().handle(question);
    } finally {
      clearTimeout(timer);
      this.#reader?.note('');
    }
  }

  #engineOrThrow(): Engine {
    if (this.#engine === null) throw new TypeError('start() hands over the engine before any line is read');
    return this.#engine;
  }

  #look(): TerminalLook {
    return {
      // A pseudo-terminal that was given no size says 0.
      columns: this.#deps.columns ?? (this.#deps.output.columns || DEFAULT_COLUMNS),
      colour: this.#deps.colour === true,
    };
  }

  #show(reply: Reply): void {
    const actions = terminalActions(reply);
    // What was offered before stays within reach until something new is offered.
    if (actions.length > 0) this.#offered = { actions };
    this.#reader?.print(renderWithKeys(reply, this.#look()));
  }
}
