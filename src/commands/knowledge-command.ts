import type { Command } from 'commander';
import type { Actor } from '../knowledge/newsroom/index.ts';
import { CLI } from '../store/who.ts';
import { nowOf, withNow } from './common-options.ts';
import type { CommandIo, ExitCode } from './io.ts';
import { add, check, correct, history, list, sentenceChoice, tell, withdraw } from './knowledge.ts';
import { recheckCommand } from './knowledge-recheck.ts';
import type { KnowledgeCall, OpenKnowledge } from './open-knowledge.ts';
import { UsageError } from './timeline.ts';

interface Options {
  readonly json?: true;
  readonly now?: string;
  readonly why?: string;
  readonly by?: string;
  readonly id?: string;
  readonly publish?: true;
  readonly dryRun?: true;
  readonly sentence?: string;
  readonly to?: string;
  readonly folder?: string;
}

export interface KnowledgeCommandDeps {
  readonly io: CommandIo;
  /** Where the store lives and which folder is the operator's; read when a command runs. */
  settings(): { readonly storeUrl: string; readonly folder: string };
  ended(code: ExitCode): void;
}

/** `dateline knowledge …`: what moderators do, at the command line. It works on the same store as the running bot. */
export function knowledgeCommand(program: Command, deps: KnowledgeCommandDeps): void {
  const group = program
    .command('knowledge')
    .description('add, check, correct and withdraw articles; the running bot follows at once');
  const command = (
    usage: string,
    description: string,
    run: (call: KnowledgeCall, args: string[], options: Options) => Promise<ExitCode>,
  ) =>
    withNow(group.command(usage))
      .description(description)
      .option('--json', 'write JSON on standard output')
      .option('--why <words>', 'the reason, shown with corrected and withdrawn quotes')
      .option('--by <whom>', 'in whose name: moderators or outlet', 'moderators')
      .action(async (...given: unknown[]) => {
        const options = given.at(-2) as Options;
        const args = given.slice(0, -2).flatMap((one) => (typeof one === 'string' ? [one] : []));
        const work = (knowledge: OpenKnowledge): Promise<ExitCode> =>
          run(callOf(knowledge, options), args, options);
        // The database's kit is loaded by the commands that need it alone.
        const { withKnowledge } = await import('./open-knowledge.ts');
        deps.ended(await withKnowledge({ ...deps.settings(), now: () => new Date(nowOf(options)) }, work));
      });
  const callOf = (knowledge: OpenKnowledge, options: Options): KnowledgeCall => {
    const { by } = options;
    if (by !== 'moderators' && by !== 'outlet') {
      throw new UsageError(`--by ${by ?? ''}: write moderators or outlet`);
    }
    const actor: Actor = { by, who: CLI, why: options.why ?? null };
    return { knowledge, io: deps.io, json: options.json === true, actor };
  };

  command(
    'add <file>',
    'hand in a file, a web address, a feed or "-" (standard input); it waits until it is published',
    (call, [what = ''], options) =>
      add(call, what, {
        id: options.id ?? null,
        publish: options.publish === true,
        dryRun: options.dryRun === true,
      }),
  )
    .option('--id <id>', 'the id of the article')
    .option('--publish', 'publish it at once')
    .option('--dry-run', 'change nothing; show which saved questions would get another answer');
  command(
    'check <file>',
    'show what would be understood of a text, and store nothing',
    (call, [what = ''], options) => check(call, what, options.id ?? null),
  ).option('--id <id>', 'the id of the article');
  command('list', 'all articles and how they stand', (call) => list(call, []));
  command('pending', 'texts that wait to be published', (call) => list(call, ['pending']));
  command('history <id>', 'all that was done to an article', (call, [id = '']) => history(call, id));
  command('publish <id>', 'publish the text that waits', async (call, [id = '']) =>
    tell(call, await call.knowledge.newsroom.publish(id, call.actor)),
  );
  command('reject <id>', 'turn down the text that waits', async (call, [id = '']) =>
    tell(call, await call.knowledge.newsroom.reject(id, call.actor)),
  );
  command(
    'withdraw <id>',
    'take an article, or one sentence of it, out of all answers',
    (call, [id = ''], options) =>
      withdraw(call, id, sentenceChoice(options.sentence), options.dryRun === true),
  )
    .option('--sentence <words>', 'only this sentence: its words, or its offset in the text')
    .option('--dry-run', 'change nothing; show which saved questions would get another answer');
  command(
    'correct <id> <file>',
    'put another text in the place of the article’s',
    (call, [id = '', what = ''], options) => correct(call, id, what, options.dryRun === true),
  ).option('--dry-run', 'change nothing; show which saved questions would get another answer');
  command(
    'restore <id>',
    'bring back what was withdrawn or removed, or an earlier text',
    async (call, [id = ''], options) =>
      tell(call, await call.knowledge.newsroom.restore(id, call.actor, restoreChoice(options))),
  )
    .option('--sentence <words>', 'only this sentence')
    .option('--to <revision>', 'the text as it was after this revision');
  command(
    'recheck [id]',
    'compare live articles with their pages; reports, and marks quotes that are no longer there',
    (call, [id]) => recheckCommand(call, id ?? null),
  );
  command('undo <revision>', 'take one change back, within 24 hours', async (call, [seq = '']) =>
    tell(call, await call.knowledge.newsroom.undo(revisionNumber(seq), call.actor)),
  );
}

function restoreChoice({ to, sentence }: Options) {
  return to === undefined ? sentenceChoice(sentence) : { to: revisionNumber(to) };
}

function revisionNumber(words: string): number {
  if (/^\d{1,9}$/.test(words)) return Number(words);
  throw new UsageError(`"${words}" is no revision; "dateline knowledge history ID" shows their numbers`);
}
