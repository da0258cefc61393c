import { wordSet } from '../../../word-set.ts';

/** Words of English that the look for a clause's tense goes by; general vocabulary, no list from any article. */

export const FUTURE = wordSet(
  'will shall ll won would can could may might must should cannot expected scheduled due slated upcoming deadline forecast',
);
/** Future only in front of "to": "plans to", "set to". */
export const FUTURE_BEFORE_TO = wordSet(
  `set plan plans planned planning expects expect hopes hope intends intend aims aim wants want going threatened threatens threaten decided agreed promised
 pledged vowed ready about is are was were has have`,
);
/** The same words told as what somebody did: a date in front of them is that of the deed ("On Tuesday they agreed to"). */
export const DEED_BEFORE_TO = wordSet('agreed promised pledged vowed planned threatened decided');
/** Behind "is" and "are" these tell of what is to come. */
export const COMING = wordSet(
  'expected due set scheduled slated planned forecast likely going to about ready poised',
);
/** Plans told in the present ("the summit opens on Monday"). */
export const SCHEDULED = wordSet(
  'begins starts opens ends closes expires arrives leaves returns resumes reopens convenes departs travels flies faces hosts meets goes comes kicks takes',
);
/** The same, where a plain subject opens the sentence: elsewhere they may be nouns ("new rules on Friday"). */
export const SCHEDULED_OR_NOUN = wordSet(
  `votes rules speaks testifies debates decides appears visits heads launches marks celebrates plays stages presents
 publishes unveils delivers holds gathers marches retires lands addresses elects chooses picks welcomes receives sits`,
);
export const SCHEDULED_PLURAL = wordSet(
  'begin start open end close expire arrive leave return resume reopen meet go come vote',
);
/** The same, only right behind a plural. */
export const SCHEDULED_BEHIND_PLURAL = wordSet(
  'choose elect decide gather march speak visit celebrate land strike',
);
/** "is visiting Paris on Monday": what people do by appointment. Of other acts the present tells no day to come. */
export const BY_APPOINTMENT = wordSet(
  `arriving leaving flying travelling traveling visiting meeting hosting holding opening closing reopening starting
 beginning launching striking voting choosing electing returning coming going heading resuming ending celebrating
 staging playing speaking testifying appearing convening gathering marching rallying walking debating landing
 performing stepping taking unveiling campaigning boycotting joining attending addressing moving departing sailing
 retiring resigning quitting marrying receiving welcoming sending`,
);
/** What could be perceived was ("could hear voices"). */
export const PERCEIVED = wordSet('hear see feel smell');
/** "called a strike for Monday": the day such a verb sets. */
export const SETTING = wordSet(
  'planned called scheduled set forecast announced booked slated arranged organised organized due convened summoned expected declared fixed proclaimed',
);
/** Behind "is" and "are": "the vote is on Sunday". */
export const DAY_NEXT = wordSet('on monday tuesday wednesday thursday friday saturday sunday tomorrow');
export const BEFORE_VERB_BASE = wordSet('to the a an its his her their s t not did this that of in for');
export const PRESENT = wordSet('is are am has have means says');
export const PAST = wordSet(
  `was were had did been said told met left took came went gave found held led began broke brought built bought caught
 chose cut dealt drew drove ate fell felt fought flew forgot froze got grew heard hid hit hurt kept knew laid lent let
 lost made meant paid put quit rode rose ran saw sold sent set shook shot showed shut sang sank sat slept slid spoke
 spent split spread stood stole struck swore swept swam taught tore thought threw understood woke wore won wrote became
 beat bid blew cost dug fled hung leapt lit overcame shed shrank sought stuck stung withdrew killed burst rang sprang
 died lied tied overthrew underwent undertook arose bore bound bled clung crept flung ground hurled slung spun wept wound overran`,
);
/** Participles that are no past tense: past unless "be" stands before them ("will be taken"). */
export const PARTICIPLES = wordSet(
  `fallen taken given driven written seen flown known drawn frozen hidden shown stolen sworn thrown torn worn risen shaken
 broken chosen beaten eaten forgotten grown undergone blown overthrown overrun withdrawn bitten born borne sunk swollen
 done gone woken spoken mistaken undertaken forbidden overtaken`,
);
/** Words in -ed that are no past tense of a verb. */
export const NOT_PAST = wordSet(
  'need indeed hundred speed feed seed weed breed unprecedented united limited proceed succeed exceed',
);
/** In front of a word in -ed these make it an adjective ("the reduced dividend"). */
export const BEFORE_ADJECTIVE = wordSet(
  'a an the its their his her our this that these those of any no some s still in for',
);
/** Words that follow a day without being the noun it belongs to ("by Friday when", "by Friday after"). */
export const NO_NOUN = wordSet(
  `of in on at by for with from to into onto over under about against between among through during within without toward
 towards upon across along behind despite near off outside inside around amid throughout via like unlike as than after
 before following since until till ahead because although though while when whenever if unless whereas where once so
 who whom which whose that and but or yet nor a an the this these those my your his her its our their some any every
 no all both i you he she it we they there is are was were be been am has have had will would shall should can could
 may might must did do does not also still just already now then only again soon later police officials residents
 night morning evening afternoon noon midnight midday ago next last`,
);
/** Nouns of what is held by appointment: under "will" their day is to come ("will boycott Sunday's election"). */
export const APPOINTED = wordSet(
  `election elections vote votes voting summit match game final meeting talks debate rally hearing session referendum
 ballot poll polls march strike ceremony deadline launch visit concert service services flight flights parade funeral
 conference inauguration runoff run-off trial race primary caucus speech auction release report broadcast festival derby
 opening closing decision ruling verdict announcement`,
);
/** In front of a dated noun these look ahead to it ("waiting for Thursday's vote"). */
export const AWAITING = wordSet(
  'waiting wait waited preparing prepare prepared bracing brace braced ready campaigning',
);
/** What such a verb does to a day may be done before it or on it ("cancelled Thursday's flights"). */
export const CALLING_OFF = wordSet(
  'cancelled canceled cancels cancel postponed postpones postpone scrapped delayed called',
);
/** "put off to Thursday": the day it was moved to is to come. */
export const MOVED = wordSet(
  'postponed delayed adjourned deferred rescheduled pushed put moved brought shifted extended',
);
/** What such a verb does is done to something that was ("will investigate Sunday's election"). */
export const EXAMINING = wordSet(
  `investigate investigating examine examining probe probing review reviewing audit auditing recount recounting contest
 contesting challenge challenging condemn condemning mourn mourning commemorate commemorating analyse analysing analyze
 analyzing assess assessing into`,
);
/** With "until" these tell how long something lasted, not what is set ("raged until Friday"). */
export const LASTING_PAST = wordSet(
  'lasted raged continued endured persisted dragged waited ran stayed remained fought',
);
/** The dated noun behind these lies before what the clause tells, so "will" says nothing of it. */
export const LOOKING_BACK = wordSet('after since following despite over');
