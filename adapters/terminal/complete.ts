import type { Engine } from '../../src/contract.ts';
import { COMMANDS } from './parse.ts';

type Suggest = Engine['suggest'];
type Completion = [candidates: string[], typed: string];

/** Completions of the line under the cursor, as node's readline takes them. Never throws. */
export function completeLine(line: string, suggest: Suggest): Completion {
  if (!line.startsWith('/')) return [starting(suggest('question', line), line), line];
  const space = line.indexOf(' ');
  if (space < 0) {
    const commands = COMMANDS.filter((command) => command.startsWith(line.toLowerCase()));
    return [commands.map((command) => `${command} `), line];
  }
  const command = line.slice(0, space).toLowerCase();
  if (command === '/timeline') return completeTimeline(line.slice(space + 1), suggest);
  const typed = line.slice(space + 1);
  if (command === '/sources') return [starting(suggest('outlet', typed), typed), typed];
  if (command === '/ask') return [starting(suggest('question', typed), typed), typed];
  return [[], line];
}

const DATE_WORD = /(?:^|\s)(?:from|to|since):?\s+/giu;

function completeTimeline(rest: string, suggest: Suggest): Completion {
  let afterDateWord = -1;
  for (const match of rest.matchAll(DATE_WORD)) afterDateWord = match.index + match[0].length;
  if (afterDateWord >= 0) {
    const typed = rest.slice(afterDateWord);
    return [starting(suggest('date', typed), typed), typed];
  }
  return [starting(suggest('topic', rest), rest), rest];
}

/** Readline replaces what was typed by what all candidates begin with, so others would be lost on the screen. */
function starting(candidates: readonly string[], typed: string): string[] {
  const lower = typed.toLowerCase();
  return candidates.filter((candidate) => candidate.toLowerCase().startsWith(lower));
}
