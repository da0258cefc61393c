/** Beginnings that stand for words of their own: "and", "the", "with the". Longest first. */
const LEADING = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و', 'ف'];
/** What stands for number, gender and possessor; folded. Longest first. */
const TRAILING = ['ات', 'ان', 'ين', 'ون', 'ها', 'هم', 'وا', 'يه', 'ية', 'ت', 'ا', 'ه', 'ة', 'ي'];
/** Fewer letters than this are no root. */
const MIN_LETTERS = 3;

/**
 * A folded Arabic word without the small words written together with it and without one ending, so that "واندلع" meets
 * "اندلع" and "القتلى" meets "قتلى". Not a root: forms that change inside the word stay apart. Never empty.
 */
export const stemArabic = (word: string): string => {
  const leading = LEADING.find(
    (start) =>
      word.startsWith(start) && word.length - start.length >= MIN_LETTERS + (start.length === 1 ? 0 : -1),
  );
  const rest = leading === undefined ? word : word.slice(leading.length);
  const trailing = TRAILING.find((end) => rest.endsWith(end) && rest.length - end.length >= MIN_LETTERS);
  return trailing === undefined ? rest : rest.slice(0, -trailing.length);
};
