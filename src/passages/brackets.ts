/** A bracket that closes further away than this is taken as never closed. */
const FARTHEST = 400;

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '）': '（', ']': '[', '】': '【' };

/**
 * Tells whether a position stands inside a bracket that was opened in mid-sentence and is closed again: no sentence
 * is cut there ("science (He worked there. He left.) at the university"). One pass over `text[start, end)`.
 * The answer takes where the running sentence began and the position asked about; positions must not decrease.
 */
export function innerBrackets(
  text: string,
  start: number,
  end: number,
): (sentence: number, position: number) => boolean {
  const pairs: { open: number; close: number }[] = [];
  const opened: { mark: string; at: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === '(' || char === '（' || char === '[' || char === '【') opened.push({ mark: char, at });
    const mark = PAIRS[char];
    const last = mark === undefined ? undefined : opened.pop();
    if (last === undefined) continue;
    if (last.mark === mark && at - last.at <= FARTHEST) pairs.push({ open: last.at, close: at });
    if (opened.length === 0) continue;
  }
  const outer = outermost(pairs);
  let next = 0;
  return (sentence, position) => {
    while (next < outer.length && (outer[next]?.close ?? 0) < position) next += 1;
    const pair = outer[next];
    return pair !== undefined && pair.open < position && pair.open > sentence;
  };
}

/** Pairs come in order of their closing mark; those within a later pair are dropped. */
function outermost(pairs: readonly { open: number; close: number }[]): { open: number; close: number }[] {
  const kept: { open: number; close: number }[] = [];
  for (const pair of pairs) {
    while ((kept.at(-1)?.open ?? -1) > pair.open) kept.pop();
    kept.push(pair);
  }
  return kept;
}
