import { wordSet } from '../word-set.ts';

/** Classes of English verbs by meaning, as base forms: general vocabulary, no list from any article. */

/** Saying, writing, announcing: the act of telling is dated, what is told need not be. */
export const REPORTING =
  wordSet(`say tell report announce state declare add warn claim insist argue note explain describe
 write tweet post publish confirm deny reveal disclose allege accuse acknowledge admit assert comment complain conclude
 contend cite caution estimate predict quote recall remark reply respond suggest testify call ask demand urge
 denounce condemn criticize criticise reiterate repeat emphasize emphasise underline sum inform brief advise recommend
 mention concede clarify boast lament observe proclaim summarize summarise whisper shout affirm promise pledge vow assure`);

/** Verbs that hold for a time rather than happen: an undated one says nothing of a day. */
export const STATES =
  wordSet(`be have seem appear remain know believe think want need like love hate hope fear feel own
 belong contain consist include exist live reside stand lie depend mean matter cost weigh equal resemble represent
 understand consider regard doubt suppose expect intend prefer wish deserve lack possess hold keep stay involve
 concern support oppose favor favour share rely trust remember wonder suspect tend continue`);

/** What is so for years: never news of a day by itself. */
export const TIMELESS = wordSet(
  'lie stand live reside belong own contain consist include exist border comprise stretch measure resemble name date',
);

/** What was done once and for all in founding a thing: background, also where it is told beside news. */
export const ORIGINS = wordSet('build found bear establish design name construct');

/** Where somebody stands: of the day it is told, as a statement is. */
export const POSITIONS = wordSet(
  'think believe hope fear want need know expect support oppose object blame doubt wish seem appear mean intend suspect trust wonder',
);

/** Decisions that are made by being told: "The court orders a recount", "The appeal is rejected". */
export const DECIDING = wordSet(
  'order reject refuse dismiss approve appoint grant ban sentence acquit convict rule decide authorise authorize endorse',
);

/** Verbs whose infinitive is not yet done: planned, wanted, tried. */
export const PROSPECTIVE =
  wordSet(`plan intend expect schedule hope aim want vow promise pledge agree decide prepare threaten
 propose seek ask urge order call set due refuse decline need like wish offer attempt try arrange ready likely unlikely`);

/** Verbs that are themselves what happened; their infinitive did not ("refused to testify on Thursday"). */
export const IMPLIED_NEGATION = wordSet('fail refuse decline neglect forget');

/** Common verbs beside the classes above: tells "protests" the verb from "protests" the noun only by context. */
export const COMMON =
  wordSet(`accept achieve act affect aid allow answer apply approach approve arrest arrive assume attack attempt
 attend authorize avoid back ban base become begin believe blame block bomb bring build buy calm cancel capture carry cause
 celebrate change charge check choose claim clash close collapse collect come compare compete complete consider contact
 control convict cover crash create cross cut deal decide declare decline defeat defend delay deliver deploy deserve destroy
 detain determine develop die discover discuss dismiss drive drop earn elect eliminate emerge employ enable encourage end
 enforce engage enjoy ensure enter erupt escape establish evacuate examine exchange expand explode extend face fail fall
 fight file fill find finish fire flee fly follow force form free gain gather get give go grant grow halt hand happen head
 hear help hire hit identify ignore impose improve increase injure intervene introduce invade invest investigate invite
 issue join jump keep kidnap kill land last launch lead leave lift limit link listen look lose lower make manage march
 meet miss move murder name negotiate nominate occur offer open operate order organize overthrow participate pass pay
 perform persuade plan play plead pour prepare present press prevent proceed produce protect protest prove provide pull
 purchase push put quit raise rally reach react read realize receive recognize record recover reduce release remove
 replace require rescue resign resolve restore result resume retire return rise rule run save schedule search see seek seize
 sell send sentence serve set settle shift ship shoot show shut sign sink slash slow speak spend spread start step stop
 storm strengthen strike study submit succeed suffer sue supply surrender surround survive suspend take talk target test
 thank throw trade train transfer travel treat trigger try turn use vary visit vote wait walk wear win withdraw work worry wound
 abandon abolish absorb accelerate accompany adapt adjust administer adopt advance allocate analyse analyze anticipate appoint
 arise ascend assassinate assemble assess assign assist attract award ban bar beg benefit besiege betray bid blow borrow bother
 breach broker bury calculate campaign cease chant climb coincide combine commemorate commit compel compensate compose compromise
 conduct confess confirm confiscate confront conquer construct consult consume contest contract contribute convene convert convince
 cooperate cope correct crack curb curtail cure dare debate decide defect define demolish deny depart deport depose derail descend
 detonate devote differ disappear disarm discourage disperse display disrupt dissolve distribute disturb divide donate double downplay
 draft drown dump ease edge eject embrace emigrate endorse engulf enlist entail enter equip escalate estimate evade evolve exceed
 exclude execute exercise exhaust expel expire exploit export expose extradite falter fade fasten feature finance flood focus forge
 formulate found fulfil fulfill fund gauge generate govern grab guarantee guard guide hamper harm harvest hijack host hunt imprison
 indict inflict inherit initiate inject injure inspect install institute instruct insult intensify interrupt interview invent isolate
 jail jeopardize joke judge justify lash lean leap lend levy liberate licence license loom loot mark mediate merge migrate mobilise
 mobilize modify monitor mount mourn nationalize obey object obstruct obtain occupy oppress originate oust outline outlaw outlive
 overcome overhaul overlook oversee owe pardon patrol pause penetrate permit persist plant plead plot plunge poison poll post pose
 postpone pray precede prevail print privatize probe prohibit prolong prompt propose prosecute prosper provoke punish pursue question
 ransack ratify rebel rebuild recall reckon recommend reconcile recruit redeem refer reform refrain regain register regret regulate
 reinforce reinstate relax relieve reopen repair repeal repel replace rescind resort respect restart restrain restrict retain retaliate
 retreat reveal reverse revive revoke revolt risk rock roll ruin rush sack sacrifice sanction scale scrap scream seal secure separate
 settle shelter shield shelve shout sign silence smash smuggle soar solve spark specify spill sponsor spy stabilize stage stall
 starve steer stem stir strain stress strip struggle subside subsidize substitute summon surge surpass suspend swap tackle tax tempt
 terminate threaten tighten tolerate topple torture tour trace trail transform translate trap trim triumph triple undermine unify unite
 unleash unveil upgrade urge vacate validate veto violate volunteer wage warn weaken welcome widen witness wreck yield`);

/** Verbs that move or set a day yet to come, also in the past tense ("was postponed until Monday"). */
export const SETTING = wordSet(
  'forecast schedule reschedule postpone delay move set plan book adjourn extend defer put announce invite summon call prolong',
);

/** What is tried is done on the day of trying, whatever comes of it ("tried to stop the march on Monday"). */
export const TRYING = wordSet('try attempt seek struggle');

/** Holding something for so without knowing it ("is thought to have left", "police suspect that he left"). */
export const BELIEVING = wordSet(
  'think believe suspect fear presume assume suppose guess speculate reckon rumour rumor allege hope doubt',
);

/** Saying that something is not so: what follows is denied. */
export const DENYING = wordSet('deny reject dismiss refute');

/** What becomes of a plan that does not take place on its day. */
export const CALLING_OFF = wordSet('cancel postpone scrap abandon shelve');

/** In the passive they tell of a day that was set, not of an event on it ("a strike that was planned for Monday"). */
export const FIXING = wordSet('plan schedule set expect intend book due slate forecast');
