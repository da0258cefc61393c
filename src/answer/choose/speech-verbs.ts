import { wordSet } from '../../word-set.ts';
/** What people do when they speak or let others know, in the forms that news uses. */
export const SPEAKING =
  wordSet(`said says say told tells stated states announced announces declared declares reported reports warned warns
wrote writes tweeted posted added adds described describes called calls urged urges asked asks demanded demands ordered orders
authorized authorised ruled rejected rejects denied denies confirmed confirms denounced denounces condemned condemns criticized
criticised praised promised promises vowed vows pledged pledges insisted insists argued argues claimed claims explained explains
admitted admits agreed agrees predicted predicts estimated estimates suggested suggests proposed proposes thanked appealed appeals
threatened accused accuses noted notes stressed stresses believes thinks sums summed points pointed concluded commented responded replied reacted
spoke speaks expressed offered recalled repeated reiterated hoped hopes wants wanted refused stating saying adding warning calling`);

/** In "denied reports that" and "his demands" these are nouns: they speak only behind a name or "she". */
export const NOUNS_TOO = wordSet(
  'reports claims calls demands orders notes promises asks states estimates appeals offers hopes warning calling',
);

/** Whoever does this says that something is not so. */
export const DENYING = wordSet(
  'denied denies rejected rejects refuted refutes dismissed disputed disputes refused',
);
