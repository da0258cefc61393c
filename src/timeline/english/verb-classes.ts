/** Classes of English verbs by meaning, as base forms: general vocabulary, no list from any article. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Saying, writing, announcing: the act of telling is dated, what is told need not be. */
export const REPORTING =
  words(`say tell report announce state declare add warn claim insist argue note explain describe
 write tweet post publish confirm deny reveal disclose allege accuse acknowledge admit assert comment complain conclude
 contend cite caution estimate predict quote recall remark reply respond suggest testify call ask demand urge
 denounce condemn criticize criticise reiterate repeat emphasize emphasise underline sum inform brief advise recommend
 mention concede clarify boast lament observe proclaim summarize summarise whisper shout affirm promise pledge vow assure`);

/** Verbs that hold for a time rather than happen: an undated one says nothing of a day. */
export const STATES =
  words(`be have seem appear remain know believe think want need like love hate hope fear feel own
 belong contain consist include exist live reside stand lie depend mean matter cost weigh equal resemble represent
 understand consider regard doubt suppose expect intend prefer wish deserve lack possess hold keep stay involve
 concern support oppose favor favour share rely trust remember wonder suspect tend continue`);

/** Verbs whose infinitive is not yet done: planned, wanted, tried. */
export const PROSPECTIVE =
  words(`plan intend expect schedule hope aim want vow promise pledge agree decide prepare threaten
 propose seek ask urge order call set due refuse decline need like wish offer attempt try arrange ready likely unlikely`);

/** Verbs that are themselves what happened; their infinitive did not ("refused to testify on Thursday"). */
export const IMPLIED_NEGATION = words('fail refuse decline neglect forget');

/** Common verbs beside the classes above: tells "protests" the verb from "protests" the noun only by context. */
export const COMMON =
  words(`accept achieve act affect aid allow answer apply approach approve arrest arrive assume attack attempt
 attend authorize avoid back ban base become begin believe block bomb bring build buy calm cancel capture carry cause
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
 thank throw trade train transfer travel treat trigger try turn use vary visit vote wait walk wear win withdraw work worry wound`);

/** Verbs that move or set a day yet to come, also in the past tense ("was postponed until Monday"). */
export const SETTING = words(
  'schedule reschedule postpone delay move set plan book adjourn extend defer put announce invite summon call prolong',
);

/** Saying that something is not so: what follows is denied. */
export const DENYING = words('deny reject dismiss refute');
