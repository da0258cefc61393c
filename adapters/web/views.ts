import { randomUUID } from 'node:crypto';
import type { Engine, Reply } from '../../src/contract.ts';
import type { Ask, Asker } from './ask-engine.ts';
import { EXAMPLES } from './limits.ts';
import { renderPage } from './page.ts';
import type { Asked } from './parse.ts';
import type { Markup } from './render.ts';

/** The places of the page that hold a reply. */
export interface Shown {
  readonly answer: Reply;
  readonly timeline: Reply;
  readonly sources: Reply;
}

export interface Views {
  /** The whole page, with an answer when something was asked. */
  page(asked: Asked, asker: Asker): Promise<Markup>;
  /** The whole page with a reply that a link led to, in its place. */
  withReply(reply: Reply, asker: Asker, place: keyof Shown): Promise<Markup>;
  /** The answer alone. */
  answer(asked: Asked, asker: Asker): Promise<Reply>;
}

/** Puts the page together from the engine's replies. */
export function createViews(engine: Engine, ask: Ask, assets: string): Views {
  const answer = (asked: Asked, asker: Asker) =>
    ask({ kind: 'ask', text: asked.question ?? '' }, { ...asker, ...threadOf(asked) });

  async function view(asked: Asked, asker: Asker, shown: Partial<Shown>): Promise<Markup> {
    const [timeline, sources] = await Promise.all([
      shown.timeline ?? ask({ kind: 'timeline', ...asked.timeline }, asker),
      shown.sources ?? ask({ kind: 'sources' }, asker),
    ]);
    return renderPage({
      asked,
      thread: asked.thread ?? randomUUID(),
      answer: shown.answer ?? null,
      timeline,
      sources,
      examples: engine.suggest('question', '').slice(0, EXAMPLES),
      topics: engine.suggest('topic', ''),
      days: engine.suggest('date', ''),
      assets,
    });
  }

  return {
    answer,
    withReply: (reply, asker, place) => view({ timeline: {} }, asker, { [place]: reply }),
    page: async (asked, asker) => {
      const started: Asked = { ...asked, thread: asked.thread ?? randomUUID() };
      const reply = started.question === undefined ? null : await answer(started, asker);
      return view(started, asker, reply === null ? {} : { answer: reply });
    },
  };
}

function threadOf(asked: Asked): { readonly thread?: string } {
  return asked.thread === undefined ? {} : { thread: asked.thread };
}
