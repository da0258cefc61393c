import { type Command, InvalidArgumentError } from 'commander';

/** What most commands of the command line take. */
export interface CommonOptions {
  readonly knowledge?: string;
  readonly now?: string;
  readonly lang?: string;
  readonly json?: true;
  readonly batch?: true;
}

export function withCommonOptions(command: Command): Command {
  return withNow(command.option('--knowledge <dir>', 'read this folder alone (default: KNOWLEDGE_DIR)'))
    .option('--lang <tag>', 'language of the text, or of the reply')
    .option('--json', 'write JSON on standard output');
}

/** `--now`, read as an ISO date or instant. */
export function withNow(command: Command): Command {
  return command.option('--now <iso>', 'the instant to work at (default: the clock)', readNow);
}

/** The instant a command is to work at, as ISO in UTC. */
export const nowOf = ({ now }: Pick<CommonOptions, 'now'>): string => now ?? new Date().toISOString();

function readNow(text: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  if (Number.isNaN(Date.parse(iso))) throw new InvalidArgumentError('write an ISO date such as 2022-01-08.');
  return new Date(iso).toISOString();
}
