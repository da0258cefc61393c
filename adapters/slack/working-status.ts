import { setTimeout as sleep } from 'node:timers/promises';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { codeOf } from './deliver.ts';
import type { ReplyPlace } from './incoming.ts';
import { NEXT_PLACE_AFTER_MS, STATUS_AFTER_MS, STATUS_WITHIN_MS } from './limits.ts';
import { type AnswerDeps, tell } from './tell.ts';

type Direct = Extract<ReplyPlace, { via: 'direct' }> & { readonly threadTs: string };

/** What is shown while an answer is made. */
interface Shown {
  /** For `Engine.handle`. Never throws. */
  onWaiting(place: number): void;
  /** Resolves when nothing is shown any more, so that the answer comes last. Never rejects. */
  end(): Promise<void>;
}

/**
 * Does the work and shows that it goes on, to those who wait for longer than half a second. In the asker's conversation
 * with the bot a line "is looking through the articles…" or the place in the queue, which Slack takes away with the next
 * message (https://docs.slack.dev/reference/methods/assistant.threads.setStatus). Elsewhere there is no such line, and a
 * private message can't be changed: the place is told once, to those who have one.
 */
export async function whileWorking<T>(
  place: ReplyPlace,
  deps: AnswerDeps,
  work: (onWaiting: (place: number) => void) => Promise<T>,
): Promise<T> {
  const { via, threadTs } = place;
  const shown =
    via === 'direct' && threadTs !== undefined
      ? statusLine({ ...place, threadTs }, deps)
      : oneNotice(place, deps);
  try {
    return await work(shown.onWaiting);
  } finally {
    await shown.end();
  }
}

function statusLine(place: Direct, deps: AnswerDeps): Shown {
  let last = 0;
  let said = '';
  let showing: Promise<void> = Promise.resolve();
  let timer = setTimeout(step, STATUS_AFTER_MS);
  let ended = false;

  function step(): void {
    showing = show();
  }
  async function show(): Promise<void> {
    const { working, waitingAs } = surfaceWords('en');
    const status = last > 0 ? waitingAs(last) : working;
    if (status !== said) {
      said = status;
      const args = { channel_id: place.channel, thread_ts: place.threadTs, status };
      await deps.calls.call('assistant.threads.setStatus', args).catch((error: unknown) => {
        // Only a courtesy: an app that is no agent, or lacks the scope, answers without it.
        deps.logger.debug({ failed: codeOf(error) }, 'no working status');
      });
    }
    if (!ended) timer = setTimeout(step, NEXT_PLACE_AFTER_MS);
  }
  return {
    onWaiting: (now) => {
      last = now;
    },
    end: async () => {
      ended = true;
      clearTimeout(timer);
      await atMost(showing);
    },
  };
}

function oneNotice(place: ReplyPlace, deps: AnswerDeps): Shown {
  let last = 0;
  let timer: NodeJS.Timeout | undefined;
  let showing: Promise<void> = Promise.resolve();
  const show = (): void => {
    const text = wordsFor('en').notices.waiting({ place: last });
    showing = tell(place, text, deps, deps.logger);
  };
  return {
    onWaiting: (now) => {
      last = now;
      timer ??= setTimeout(show, STATUS_AFTER_MS);
    },
    end: async () => {
      clearTimeout(timer);
      await atMost(showing);
    },
  };
}

/** A line that is slow to arrive keeps no answer back. */
async function atMost(showing: Promise<void>): Promise<void> {
  const ended = new AbortController();
  const late = sleep(STATUS_WITHIN_MS, undefined, { signal: ended.signal }).catch(() => undefined);
  await Promise.race([showing, late]);
  ended.abort();
}
