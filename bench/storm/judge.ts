/** Says whether what a person got is the engine's whole reply: each quote exact, each sentence of the bot there. */
import { pino } from 'pino';
import { createEngine } from '../../src/engine.ts';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import { Library } from '../../src/library.ts';
import { wordsFor } from '../../src/words/index.ts';

/** All messages that one person got, markup undone, joined in order. */
export interface Got {
  readonly text: string;
  /** Without the smaller ones that a quote leans on. */
  readonly quotes: readonly string[];
}

export type Verdict = 'none' | 'whole' | 'told-busy' | 'broken' | 'twice';

export type Judge = (question: string, got: Got) => Verdict;

const HEAD = 'You asked: ';
/** What stands there until the answer does. */
const WAITING = /^Busy, you are number \d+; /;
const BUSY = /^Busy: \d+ questions are waiting\. Ask again in a moment\.$/;

/** Knows the replies to these questions from the same articles, asked at the same instant. */
export async function createJudge(
  knowledge: string,
  questions: readonly string[],
  now: Date,
): Promise<Judge> {
  const library = new Library();
  library.apply(await createFolderSource(knowledge, () => now).look());
  const engine = createEngine({
    library,
    staleAfterMs: 86_400_000,
    safetyNote: null,
    logger: pino({ level: 'silent' }),
  });
  const expected = new Map<string, Got & { readonly sentences: readonly string[] }>();
  for (const [number, text] of questions.entries()) {
    const { blocks } = await engine.handle({
      id: `judge-${number}`,
      request: { kind: 'ask', text },
      askedAt: now.toISOString(),
      place: null,
      asker: null,
      visibility: 'private',
    });
    expected.set(text, {
      text,
      quotes: blocks.flatMap((block) => (block.type === 'quote' ? [block.quote.text] : [])),
      sentences: blocks.flatMap((block) =>
        block.type === 'notice' ? [plain(wordsFor('en').notices[block.notice.code](block.notice.facts))] : [],
      ),
    });
  }
  return (question, got) => {
    const text = plain(got.text);
    if (text === '' || (WAITING.test(text) && !text.includes(HEAD))) return 'none';
    if (BUSY.test(text)) return 'told-busy';
    if (text.split(HEAD).length > 2) return 'twice';
    const whole = expected.get(question);
    const same =
      whole !== undefined &&
      JSON.stringify(got.quotes) === JSON.stringify(whole.quotes) &&
      whole.sentences.every((sentence) => text.includes(sentence));
    return same ? 'whole' : 'broken';
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
