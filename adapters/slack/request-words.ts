import type { Request } from '../../src/contract.ts';
import type { CommandNames } from './commands.ts';
import { parseTimelineWords } from './timeline-words.ts';

/**
 * What a free text asks for (a mention, a direct message): "timeline …", a lone "sources", "help" or "privacy", a
 * slash command typed where Slack takes none, else a question. Never throws.
 */
export function requestFromText(text: string, commands: CommandNames): Request {
  const { head, rest } = firstWord(text);
  if (head.startsWith('/')) {
    const request = requestFromCommand(head, rest, commands);
    if (request !== null) return request;
  }
  if (head === 'timeline') return parseTimelineWords(withoutOf(rest));
  if (rest === '' && (head === 'sources' || head === 'help' || head === 'privacy')) return { kind: head };
  return { kind: 'ask', text };
}

/** What a slash command asks for; null when the command is none of ours. Never throws. */
export function requestFromCommand(command: string, text: string, commands: CommandNames): Request | null {
  switch (command) {
    case commands.ask:
      return { kind: 'ask', text };
    case commands.timeline:
      return parseTimelineWords(text);
    case commands.dateline:
      return requestFromSubcommand(text, commands);
    default:
      return null;
  }
}

/** `/dateline help|sources [outlet]|privacy|timeline …|ask …`; anything else is help. */
function requestFromSubcommand(text: string, commands: CommandNames): Request {
  const { head, rest } = firstWord(text);
  switch (head) {
    case 'sources':
      return rest === '' ? { kind: 'sources' } : { kind: 'sources', filter: rest };
    case 'privacy':
      return { kind: 'privacy' };
    case 'timeline':
    case 'ask':
      return requestFromCommand(commands[head], rest, commands) ?? { kind: 'help' };
    default:
      return { kind: 'help' };
  }
}

/** The first word in lower case without a closing "?", "!", "." or ":", and what follows it. */
function firstWord(text: string): { readonly head: string; readonly rest: string } {
  const trimmed = text.trim();
  const end = trimmed.search(/\s/);
  const head = end < 0 ? trimmed : trimmed.slice(0, end);
  return {
    head: head.toLowerCase().replace(/[?!.:,]$/, ''),
    rest: end < 0 ? '' : trimmed.slice(end).trim(),
  };
}

/** "timeline of the flood" means the topic "the flood". */
function withoutOf(text: string): string {
  return text.replace(/^(?:of|for|about|on)\s+/i, '');
}
