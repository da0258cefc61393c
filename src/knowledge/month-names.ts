/**
 * Names of the months as publication dates have them, by language: full, in the case used after a day, and short. A word
 * that means two months in two languages would stand in neither; there is none here.
 */
const NAMES: readonly (readonly string[])[] = [
  // English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Russian, Ukrainian, Kazakh
  'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia sty ocak oca января янв січня січ қаңтар қаңтарда қаң',
  'february feb februar février févr fév febrero febbraio fevereiro fev februari lutego lut şubat şub февраля фев февр лютого лют ақпан ақп',
  'march mar märz mär mrz mars marzo março maart mrt marca mart марта мар берез березня бер наурыз нау',
  'april apr avril avr abril abr aprile april kwietnia kwi nisan nis апреля апр квітня квіт кві сәуір сәу',
  'may mai mayo maggio mag maio mei maja maj mayıs мая май травня трав тра мамыр мам',
  'june jun juni juin junio giugno giu junho czerwca cze haziran haz июня июн червня черв чер маусым мау',
  'july jul juli juillet juil julio luglio lug julho lipca lip temmuz tem июля июл липня лип шілде шіл',
  'august aug août aou agosto ago augustus sierpnia sie ağustos ağu августа авг серпня серп сер тамыз там',
  'september sep sept septembre septiembre settembre set setembro września wrz eylül eyl сентября сен сент вересня вер қыркүйек қыр',
  'october oct oktober okt octobre octubre ottobre ott outubro out października paź ekim eki октября окт жовтня жовт жов қазан қаз',
  'november nov novembre noviembre novembro listopada lis kasım kas ноября ноя нояб листопада лист лис қараша қар',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia gru aralık ara декабря дек грудня груд гру желтоқсан жел',
].map((names) => names.split(' '));

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** 1 to 12; null when the word names no month. A full stop after a short name does not count. */
export function monthNumber(word: string): number | null {
  return NUMBERS.get(word.normalize('NFC').toLowerCase().replace(/\.$/, '')) ?? null;
}
