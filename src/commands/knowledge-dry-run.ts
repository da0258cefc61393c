import path from 'node:path';
import {
  type ChangedAnswer,
  createDryRunner,
  type Proposal,
  SAVED_QUESTIONS,
  savedQuestions,
  withheldOf,
} from '../knowledge/newsroom/index.ts';
import { Library } from '../library.ts';
import type { ExitCode } from './io.ts';
import type { KnowledgeCall, OpenKnowledge } from './open-knowledge.ts';

/** `--dry-run`: which saved questions would get another answer, and which; nothing is changed. */
export async function dryRun({ knowledge, io, json }: KnowledgeCall, proposal: Proposal): Promise<ExitCode> {
  const questions = await savedQuestions(knowledge.folder);
  const runner = createDryRunner(await liveLibrary(knowledge), () => knowledge.now().getTime());
  const { asked, changed } = await runner.run(proposal, questions, knowledge.now().toISOString());
  if (json) {
    io.out(JSON.stringify({ asked, changed }));
    return 0;
  }
  for (const one of changed) for (const line of changedLines(one)) io.out(line);
  io.out(
    asked === 0
      ? `no saved questions: write {"q": "…"} lines into ${path.join(knowledge.folder, SAVED_QUESTIONS)}`
      : `${changed.length} of ${asked} saved questions would get another answer; nothing was changed`,
  );
  return 0;
}

function changedLines({ question, before, after }: ChangedAnswer): readonly string[] {
  const say = (sign: string, { kind, quotes }: ChangedAnswer['before']): readonly string[] => [
    `  ${sign} ${kind}`,
    ...quotes.map(({ article, text }) => `  ${sign}   “${text}” (${article})`),
  ];
  return [question, ...say('-', before), ...say('+', after)];
}

/** The articles as the running bot has them. */
async function liveLibrary({ newsroom }: OpenKnowledge): Promise<Library> {
  const library = new Library();
  for (const standing of newsroom.standings().values()) {
    if (standing.status !== 'live' || standing.text === null) continue;
    const article = await newsroom.text(standing.id, standing.text);
    if (article !== null) library.put(article, withheldOf(article, standing));
  }
  return library;
}
