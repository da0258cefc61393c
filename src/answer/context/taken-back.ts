import { tokensOf } from '../tokens.ts';
import { tellsEarlierReport } from './own-report.ts';
import { sharedSubstance, substanceOf } from './substance.ts';

const APART = /\b(?:of the same name|no relation|not related|unrelated to|not to be confused)\b/iu;
const FALSE =
  /\b(?:(?:was|were|is|are|proved|turned out to be) (?:false|untrue|wrong|not true|mistaken|fabricated)|could not be (?:independently )?(?:verified|confirmed)|(?:has|have) not been (?:verified|confirmed))\b/iu;
const CLAIM_FALSE =
  /\b(?:the|this|that|these|those|such) (?:accusations?|reports?|claims?|allegations?|rumou?rs?|stor(?:y|ies)|statements?) (?:is|are|was|were|proved|turned out to be) (?:false|untrue|wrong|not true|mistaken|fabricated)\b/iu;
const POINTING = /^(?:the|this|that|these|those|it|both|such|its|his|her|their)\b/iu;
const DENIES =
  /\b(?:denied|denies|rejected|rejects|disputed|disputes|dismissed|refuted|contradicted|withdrew|retracted|corrected|apologised for|apologized for)\b/iu;
const CLAIM =
  /^(?: (?:the|those|these|this|that|such|any|all|his|her|its|their))? (?:accusations?|reports?|claims?|allegations?|charges?|rumours?|rumors?|story|stories|statements?|figures?|account|it|this|that|them|involvement|responsibility|wrongdoing)\b/iu;
const CLAIMING =
  /\b(?:accus|alleg|claim|report|said|says|told|rumou?r|according|blam|witness|officials?|estimat)/iu;
/** A denial in full ("denied that …") speaks to a sentence with which it shares so many words of substance. */
const MIN_SHARED = 2;

const CORRECTS =
  /\b(?:correction|earlier (?:post|report|version|article|entry)|contrary to what|(?:we|it|this paper) (?:wrongly|mistakenly|incorrectly)|got (?:this|that|it) wrong)\b/iu;
const AT_FIRST = /\b(?:at first|initially|originally|first reports?|early reports?)\b/iu;
const REVISED =
  /\b(?:later|but|now|in fact|since|however|revised|corrected|put the (?:toll|number|figure))\b/iu;

/** A sentence of what was printed or counted before, and is no more what counts. */
function isOutdated(text: string, next: string): boolean {
  return tellsEarlierReport(text) || (AT_FIRST.test(text) && REVISED.test(next));
}

const BACK = /^(?:it|he|she|they|this|that|these|those|but|however|only|except|not)\b/iu;
const PUT_OFF =
  /\b(?:put off|called off|postponed|cancell?ed|scrapped|delayed|suspended|withdrawn|abandoned|did not take place)\b/iu;
const NARROWS = /(?:\bnot\b|n['’]t\b|\bexcept\b|\bunless\b|\bonly\b|\bno longer\b|\bnever\b)/iu;
/** "He has not been arrested." is as short as that. */
const MAX_BARE_WORDS = 9;

const ASKS = /\b(?:call(?:ed|s)? (?:on|for)|urg|demand|ask|offer|propos|request|invit|appeal|order)/iu;
const ANSWERS_IT =
  /\b(?:rejected|rejects|refused|accepted|declined|ignored|agreed to|turned down|met) (?:the|this|that|his|her|its|their) (?:demand|call|request|offer|proposal|appeal|ultimatum|invitation|order)s?\b/iu;

const shared = (text: string, next: string): number => sharedSubstance(substanceOf(text), substanceOf(next));

/** "It isn't safe for babies", "He has not been arrested": a short turn about the same thing or person right behind. */
function narrows(text: string, next: string): boolean {
  if (!BACK.test(next)) return false;
  if (PUT_OFF.test(next)) return true;
  if (!NARROWS.test(next)) return false;
  return tokensOf(next).length <= MAX_BARE_WORDS || shared(text, next) > 0;
}

/**
 * True when the sentence behind takes back, denies, answers, narrows or tells apart what the sentence says ("She was not the mayor
 * of the same name", "The report was false", "It was put off by a week"), so that the sentence alone would mislead.
 */
export function isTakenBack(text: string, next: string): boolean {
  if (ASKS.test(text) && ANSWERS_IT.test(next)) return true;
  if (isOutdated(text, next)) return true;
  if (APART.test(next) || CORRECTS.test(text) || CORRECTS.test(next) || narrows(text, next)) return true;
  if ((FALSE.test(next) && POINTING.test(next)) || CLAIM_FALSE.test(next)) return CLAIMING.test(text);
  const denial = DENIES.exec(next);
  if (denial === null || !CLAIMING.test(text)) return false;
  const rest = next.slice(denial.index + denial[0].length);
  if (CLAIM.test(rest)) return !/^ charges? of\b/iu.test(rest);
  return rest.startsWith(' that ') && shared(text, next) >= MIN_SHARED;
}
