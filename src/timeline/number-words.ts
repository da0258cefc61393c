import { ENGLISH_NUMBERS } from '../dates/index.ts';

const VAGUE = new Set(['dozens', 'scores', 'hundreds', 'thousands']);

/** A spelled or written number in one form ("three" → "3", "2,298" → "2298"); null for any other word. */
export function numberOf(lower: string): string | null {
  if (/^\d/.test(lower)) return lower.replace(/(?<![.,:%])[.,:%]+$/, '').replace(/,(?=\d{3})/g, '');
  return ENGLISH_NUMBERS.get(lower)?.toString() ?? (VAGUE.has(lower) ? lower : null);
}
