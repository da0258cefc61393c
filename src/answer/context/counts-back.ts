const FIGURE =
  /\bthe (?:number|toll|figures?|count|total|tally) (?:at|to|was|is|stood|stands|has|had|rose|rises|reached)\b/iu;
const TAKES_PART =
  /(?<![\d,.])\d[\d,.]* (?:had |have )?(?:took part|taken part|turned out|turned up|showed up)\b/iu;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|thousands)\b/iu;

/** "The ministry put the number at 21", "The city said 1,100 took part" behind a count: of what, the count before says. */
export function countsBack(text: string, before: string): boolean {
  return (FIGURE.test(text) || TAKES_PART.test(text)) && NUMBER.test(before);
}
