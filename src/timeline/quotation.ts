import type { Token } from '../english/tokens.ts';

/**
 * True when the token stands inside quotation marks. Marks are counted as a toggle, since news closes quotations with
 * opening marks and the other way round; only typewriter marks (`` and '') have a side of their own. `open` says
 * whether a quotation is open in front of the first token. An index at the end tells how the text ends.
 */
export function isQuoted(list: readonly Token[], index: number, open: boolean): boolean {
  let inside = open;
  for (const { kind, text } of list.slice(0, index)) {
    if (kind === 'quote') inside = text === '``' || (text !== "''" && !inside);
  }
  return inside;
}
