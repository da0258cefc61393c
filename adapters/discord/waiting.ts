import type { Logger } from 'pino';
import { wordsFor } from '../../src/words/index.ts';
import { failureFacts, readFailure } from './failure.ts';
import { FIRST_PLACE_AFTER_MS, NEXT_PLACE_AFTER_MS } from './limits.ts';
import { type MessageBody, renderNotice } from './render.ts';

/** Shows a message where the answer will stand; called again, changes it. */
export type ShowWaiting = (body: MessageBody) => Promise<void>;

/** The place in the queue, shown where the answer will stand. */
export interface ShownPlace {
  /** For `Engine.handle`. Never throws. */
  onWaiting(place: number): void;
  /** Resolves when nothing is shown any more, so that the answer is not overwritten. Never rejects. */
  end(): Promise<void>;
}

/** Shows nothing to those who wait for less than half a second, and not every step to the others. */
export function showPlace(
  logger: Logger,
  questionId: string,
  lang: string,
  showWaiting: ShowWaiting,
): ShownPlace {
  let last = 0;
  let shown = 0;
  let timer: NodeJS.Timeout | undefined;
  let showing: Promise<void> = Promise.resolve();
  let ended = false;

  const show = async (): Promise<void> => {
    if (last !== shown) {
      shown = last;
      const body = renderNotice(wordsFor(lang).notices.waiting({ place: last, turns: true }), lang);
      await showWaiting(body).catch((error: unknown) => {
        logger.info({ questionId, ...failureFacts(readFailure(error)) }, 'a place was not shown');
      });
    }
    if (!ended) timer = setTimeout(start, NEXT_PLACE_AFTER_MS);
  };
  const start = (): void => {
    showing = show();
  };
  return {
    onWaiting: (place) => {
      last = place;
      timer ??= setTimeout(start, FIRST_PLACE_AFTER_MS);
    },
    end: async () => {
      ended = true;
      clearTimeout(timer);
      await showing;
    },
  };
}
