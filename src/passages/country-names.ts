const kept = new Map<string, ReadonlySet<string>>();

/**
 * Names of countries in a language, in lower case, one word each: what begins a sentence after "the U.N." though it
 * is a name. From the CLDR data of the runtime, so there is no list of ours to keep. Empty for an unknown tag.
 */
export function countryNames(tag: string): ReadonlySet<string> {
  const known = kept.get(tag);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const display = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const name = display.of(String.fromCharCode(first, second));
      if (name !== undefined && !/[\s.]/u.test(name)) names.add(name.toLowerCase());
    }
  }
  kept.set(tag, names);
  return names;
}
