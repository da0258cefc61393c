const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const VALUES: ReadonlyMap<string, string> = new Map([
  ...WORDS.map((word, value) => [word, String(value)] as const),
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['dozens', 'dozens'],
  ['scores', 'scores'],
  ['hundreds', 'hundreds'],
  ['thousands', 'thousands'],
]);

/** A spelled or written number in one form ("three" → "3", "2,298" → "2298"); null for any other word. */
export function numberOf(lower: string): string | null {
  if (/^\d/.test(lower)) return lower.replace(/(?<![.,:%])[.,:%]+$/, '').replace(/,(?=\d{3})/g, '');
  return VALUES.get(lower) ?? null;
}
