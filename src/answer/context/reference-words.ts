import { wordSet } from '../../word-set.ts';

/** Words that show that a sentence leans on the one before. English; lower case. */

export const SPEECH_VERBS =
  wordSet(`said says say told tells added adds wrote writes warned warns stated states announced
announces explained explains described describes continued continues concluded insisted argued claimed claims noted notes
reported reports tweeted posted declared denied confirmed replied recalled stressed asked admitted predicted sums summed
estimates estimated`);

/** People and bodies that "the …" points back to when no name stands with it. */
export const ROLES =
  wordSet(`president minister premier spokesman spokeswoman spokesperson head leader director mayor governor
chief commander general king queen chancellor official officials man woman boy girl couple suspect suspects victim victims
attacker attackers gunman driver ministry committee company agency group party union court prosecutor judge doctor witness
resident correspondent journalist analyst expert statement report announcement communique source sources lawyer ambassador
secretary men women brothers`);

/** Bodies that are known by "the …" alone as often as not: "the union said". */
export const BODIES = wordSet('ministry committee company agency group party union court');

/** Things that "the …" at the start points back to. */
export const POINTED_AT =
  wordSet(`statement announcement move decision incident measure measures order attack blast explosion
quake earthquake storm fire toll figure figures number numbers decree ruling deal agreement visit meeting conversation talks
arrest arrests raid shooting accident crash outage blackout operation investigation comments remarks claim claims proposal
plan vote ban situation latter`);

/** A sentence beginning so leans on the one before. */
export const LEANING_OPENERS =
  wordSet(`but however yet instead therefore thus nevertheless nonetheless otherwise similarly
likewise consequently hence then still also besides moreover furthermore both neither others such this these those
afterwards afterward conversely so nor meanwhile later`);

export const PERSON_PRONOUNS = wordSet('he she him her his hers himself herself');
export const GROUP_PRONOUNS = wordSet('they them their theirs themselves');
export const THING_PRONOUNS = wordSet('it its itself');

/** After "this", "these", "those" and "that" these make a time, not a thing pointed at. */
export const TIME_NOUNS =
  wordSet(`week weekend month year morning afternoon evening night day days time summer winter spring
autumn monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december weeks months years past last coming`);

/** Nouns that "he" or "she" later in the same sentence may mean. */
export const PERSON_NOUNS =
  wordSet(`man woman boy girl president minister premier spokesman spokeswoman spokesperson leader
director mayor governor chief commander general king queen chancellor official suspect victim attacker gunman driver
prosecutor judge doctor witness resident correspondent journalist analyst expert lawyer ambassador secretary father mother
son daughter brother sister wife husband teacher student soldier officer child protester citizen someone anyone everyone
prince princess farmer baker fisherman shopkeeper prisoner refugee survivor activist blogger minister lawmaker candidate
senator deputy engineer priest imam guard policeman policewoman patient neighbour neighbor volunteer rescuer actor player singer worker nurse pilot captain author professor teenager founder owner`);

/** After "it is" these make no thing of "it" ("it is unclear whether …"). */
export const EXPLETIVES =
  wordSet(`clear unclear likely unlikely possible impossible expected known unknown believed thought
understood reported estimated raining snowing time important necessary hard difficult easy not also still too common
said feared hoped too`);

/** These carry no noun for a later pronoun to mean. */
export const PLAIN_OPENERS =
  wordSet(`on in at by after before since during from until for with and but also later earlier
meanwhile then today yesterday tomorrow now soon last next this that first second finally still however according to as of
the a an same day following previous later week month year hours minutes days morning evening night afternoon`);
