/** Which languages the live articles are in. */
export interface LanguageCount {
  add(lang: string): void;
  remove(lang: string): void;
  /** Most frequent first, ties by letters; `en` when there is no article. At most eight. */
  list(): readonly string[];
}

/** A question is stemmed in each language: more than these would cost time for nothing. */
const MAX_LANGUAGES = 8;

export const createLanguageCount = (): LanguageCount => {
  const counts = new Map<string, number>();
  let listed: readonly string[] | null = null;
  const change = (lang: string, by: number): void => {
    const count = (counts.get(lang) ?? 0) + by;
    if (count > 0) counts.set(lang, count);
    else counts.delete(lang);
    listed = null;
  };
  return {
    add: (lang) => change(lang, 1),
    remove: (lang) => change(lang, -1),
    list() {
      listed ??= [...counts]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, MAX_LANGUAGES)
        .map(([lang]) => lang);
      return listed.length > 0 ? listed : ['en'];
    },
  };
};
