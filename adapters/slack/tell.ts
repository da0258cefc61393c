import type { Logger } from 'pino';
import type { Engine } from '../../src/contract.ts';
import type { SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import { codeOf, deliverPrivately, wordsMessage } from './deliver.ts';
import type { ReplyPlace } from './incoming.ts';
import type { Lanes } from './lanes.ts';

/** What it takes to answer. */
export interface AnswerDeps {
  readonly engine: Engine;
  readonly calls: Calls;
  readonly lanes: Lanes;
  readonly botName: string;
  /** Whether this asker can pull quotes; absent where nobody moderates. Never rejects. */
  readonly mayPull?: (asker: string) => Promise<boolean>;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** Tells the asker a sentence of the bot's own; a failure is logged, since nothing else is left to try. */
export function tell(place: ReplyPlace, text: string, deps: AnswerDeps, log: Logger): Promise<void> {
  return tellMessage(place, wordsMessage(text), deps, log);
}

/** The same with buttons beneath. */
export async function tellMessage(
  place: ReplyPlace,
  message: SlackMessage,
  deps: AnswerDeps,
  log: Logger,
): Promise<void> {
  try {
    await deliverPrivately(deps.calls, place, [message]);
  } catch (error) {
    log.error({ failed: codeOf(error) }, 'the asker could not be told');
  }
}
