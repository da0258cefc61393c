import type { Engine, Question, Request } from '../../src/contract.ts';
import { surfaceWords } from '../../src/words/index.ts';
import type { SlackBlock } from './blocks.ts';
import type { Calls } from './calls.ts';
import type { Incoming } from './incoming.ts';
import { askerKey, questionId } from './keys.ts';
import { MAX_HOME_BLOCKS, MAX_PROMPTS } from './limits.ts';
import { renderReply } from './render.ts';

type Opened = Extract<Incoming, { kind: 'opened' }>;

/** What the Home tab says, in order: how to ask and what to try; what it knows and how fresh that is. */
const HOME: readonly Request[] = [{ kind: 'help' }, { kind: 'sources' }];

/**
 * Fills the tab that was opened: the Home tab, or the prompts of the agent pane.
 * @throws an error of our family when Slack refuses.
 */
export async function fillOpened(
  opened: Opened,
  engine: Engine,
  calls: Calls,
  askedAt: string,
): Promise<void> {
  if (opened.tab === 'messages') {
    await suggestPrompts(opened, engine, calls);
    return;
  }
  const blocks: SlackBlock[] = [];
  for (const [index, request] of HOME.entries()) {
    const reply = await engine.handle(question(opened, request, askedAt));
    const first = renderReply(reply, { firstRow: index * 2 })[0];
    blocks.push(...(first?.blocks ?? []));
  }
  await calls.call('views.publish', {
    user_id: opened.user,
    view: { type: 'home', blocks: blocks.slice(0, MAX_HOME_BLOCKS) },
  });
}

/** Without `thread_ts`: under agent_view a call with one fails silently. Nothing is sent when nothing can be asked. */
async function suggestPrompts(opened: Opened, engine: Engine, calls: Calls): Promise<void> {
  const prompts = engine.suggest('question', '').slice(0, MAX_PROMPTS);
  if (prompts.length === 0 || opened.channel === '') return;
  await calls.call('assistant.threads.setSuggestedPrompts', {
    channel_id: opened.channel,
    title: surfaceWords('en').tryAsking,
    prompts: prompts.map((text) => ({ title: text, message: text })),
  });
}

function question(opened: Opened, request: Request, askedAt: string): Question {
  return {
    id: questionId('home', request.kind, opened.user, askedAt),
    request,
    askedAt,
    place: null,
    asker: askerKey(opened.team, opened.user),
    visibility: 'private',
  };
}
