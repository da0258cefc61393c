import type { Draft, Engine, Question, Receipt, Reply } from '../../src/contract.ts';
import { sampleQuote, sampleReply } from './sample-replies.ts';

/** An engine whose answers the test writes; it remembers what it was asked. */
export interface ScriptedEngine extends Engine {
  readonly asked: Question[];
}

export function scriptedEngine(answer: (question: Question) => Reply | Promise<Reply>): ScriptedEngine {
  const asked: Question[] = [];
  return {
    asked,
    handle: async (question) => {
      asked.push(question);
      return answer(question);
    },
    suggest: (field, typed) => [`${field}: ${typed}`.slice(0, 100)],
  };
}

/** How an engine hears of public messages: those that were told to stand, in order, and how many Slack or Discord refused. */
export function reportsTo(receipts: Receipt[], refused: Draft[] = []): Pick<Engine, 'announce'> {
  return {
    announce: async (draft) => {
      const { mark: _, ...receipt } = draft;
      return {
        posted: (where) => void receipts.push({ ...receipt, ...where }),
        refused: () => void refused.push(draft),
      };
    },
  };
}

/** A door that the test opens: whoever waits for it goes on from then. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** An engine that tells those places in the queue and answers "At last." once the door is open. */
export function busyEngine(places: readonly number[], door: Pick<ReturnType<typeof gate>, 'opened'>): Engine {
  return {
    handle: async (question, onWaiting) => {
      for (const place of places) onWaiting?.(place);
      await door.opened;
      return sampleReply(question, [sampleQuote('At last.')]);
    },
    suggest: () => [],
  };
}
