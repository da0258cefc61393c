import { trimMarks } from './trim-marks.ts';

/** Key words and short questions for a count of the dead; the rest says where or since when. */
const TOLL =
  /^(?:what(?:'s|’s| is| was) )?(?:the )?(?:latest |current |total )?(?:death toll|death count|dead count|number of (?:dead|deaths|fatalities|casualties)|fatalities|deaths|casualties)(?: so far| now| today)?(?<rest> (?:in|from|after|at|near) .{1,120})?$/iu;

/** "death toll?", "casualties so far" as the question they stand for; any other text unchanged. */
export function withTollSpeltOut(text: string): string {
  const found = TOLL.exec(trimMarks(text.trim()));
  return found === null ? text : `How many people were killed${found.groups?.rest ?? ''}?`;
}
