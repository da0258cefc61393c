import type { Reading } from './reading.ts';

/** “…,” the spokesman said: behind what it tells, cut off by a comma or a quotation mark. */
function isAttribution(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  if (!here || clause === 0 || here.opener !== null || here.shared || !reading.sayings.has(clause))
    return false;
  const first = reading.tokens[here.from];
  return first !== undefined && (first.kind === 'quote' || first.lower === ',');
}

/** True for what is told by a verb of saying elsewhere in the sentence: a statement's day is not its content's day. */
export function isContent(reading: Reading, clause: number): boolean {
  if (isAttribution(reading, clause)) return false;
  const told = reading.clauses[clause];
  const coordinated = told === undefined || told.shared || told.opener === 'and' || told.opener === 'but';
  return reading.clauses.some((here, i) => {
    if (i === clause || !reading.sayings.has(i)) return false;
    if (i < clause) return !(coordinated && reading.sayings.has(clause));
    // Not "acknowledged | she told them": there the later one is told.
    return here.opener === null && !here.shared && isAttribution(reading, i);
  });
}
