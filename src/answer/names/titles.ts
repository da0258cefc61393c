const TITLES = new Set(
  `president minister mayor secretary chancellor king queen prince princess mr mrs ms dr sir lord lady sheikh imam pope
bishop general colonel captain major sergeant judge professor governor senator ambassador director chairman spokesman
spokeswoman chief commissioner inspector`.split(/\s/u),
);

/** True for a title that stands before a name ("Mayor", "Dr."). Lower case, with or without its full stop. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/u, ''));
}
