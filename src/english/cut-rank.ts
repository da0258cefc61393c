import { COORDINATORS, RELATIVES, SHIFTERS, SUBJECT_PRONOUNS, SUBORDINATORS } from './function-words.ts';
import type { Token } from './tokens.ts';

const DASHES = new Set(['-', '--', '–', '—', '_']);

/** How surely a clause begins at a token: 0 not at all, 2 a comma, 5 "that" or "who", 6 a semicolon. */
export function rankOf(list: readonly Token[], index: number): number {
  const token = list[index];
  if (!token) return 0;
  const next = list[index + 1];
  if (token.lower === ';' || token.lower === ':') return 6;
  if (RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower)) {
    // "such as", "as well": no clause begins there.
    return token.lower === 'as' || token.lower === 'so' || token.lower === 'once' ? 2 : 5;
  }
  if (SHIFTERS.has(token.lower) && token.lower !== 'following' && token.lower !== 'ahead') return 4;
  if (token.kind === 'quote') return isScareQuote(list, index) ? 0 : 4;
  if (DASHES.has(token.lower)) return 3;
  if (COORDINATORS.has(token.lower)) return next && SUBJECT_PRONOUNS.has(next.lower) ? 4 : 3;
  if (token.lower === ',') return next && COORDINATORS.has(next.lower) ? 0 : 2;
  return 0;
}

/** Quotation marks around a few words inside a clause ("a “long” talk"): they part nothing. */
function isScareQuote(list: readonly Token[], index: number): boolean {
  for (const step of [1, -1]) {
    for (let i = 1; i <= 6; i++) {
      const token = list[index + i * step];
      if (!token || token.lower === ',' || token.lower === '.') break;
      if (token.kind === 'quote') return true;
    }
  }
  return false;
}
