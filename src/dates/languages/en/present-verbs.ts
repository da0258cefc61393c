import { wordSet } from '../../../word-set.ts';

/** Verbs whose present sets no day to come, as base forms; general vocabulary, no list from any article. */

/** What nobody arranges: in the present it is a headline's way of telling what was ("Three are killed on Monday"). */
export const UNPLANNED = wordSet(
  `kill injure wound hurt harm shoot stab rob hit damage destroy wreck find discover lose miss die drown collapse crash
 explode burn fall break sink spread erupt occur happen strand trap shake frighten kidnap murder attack surprise shock
 crush flood devastate engulf rattle jolt`,
);

/** Passives of saying, holding for so and blaming: their day is that of something else ("are accused of a raid on Monday"). */
export const FOR_SAYING = wordSet(
  `say tell report believe think know understand suppose presume assume fear feel consider regard remember see
 accuse charge suspect blame allege link connect relate tie date want concern worry injure survive
 convince describe quote cite name list mention file base build make cause mark cover`,
);

/** Actives that tell of what is or was: saying, showing, looking into, standing for ("Police investigate a fire on Monday"). */
export const PRESENT_OF_OLD = wordSet(
  `say tell report state add warn claim insist argue note explain describe write allege accuse acknowledge admit assert
 comment complain conclude contend deny reveal disclose cite estimate quote recall remark reply respond suggest mention
 concede observe denounce condemn criticize criticise blame thank praise mean show depict picture reflect follow recall
 remember mourn regret know believe think hope fear want need wish like love hate doubt expect suspect trust wonder seem
 appear look sound feel support oppose object investigate examine probe review analyse analyze study have be own belong
 contain consist include exist live reside lie depend matter resemble represent date remain stay tend face plan
 intend aim threaten promise vow pledge refuse decline fail try seek demand urge ask call require see hear`,
);
