const MARKS = new Set(' \t\n?!.,;؟？');

/** The text without blanks and sentence marks at its end; by hand, since a pattern for it takes square time on "????x". */
export function trimMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
