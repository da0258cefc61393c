/** The words by which a cry for help is known from a question for facts. */
import { wordSet } from '../../word-set.ts';

/** What is suffered or done by somebody in danger, in every form that follows a subject. */
export const HARM =
  wordSet(`die dying dead kill killing killed murder murdering murdered shoot shooting shot stab stabbing
stabbed bomb bombing bombed shell shelling shelled attack attacking attacked beat beating beaten rape raping raped hurt hurting
harm harming injured wounded bleeding poison poisoned poisoning strangle strangling choke choking drown drowning suffocating
trapped stuck buried burning burnt burned starving freezing hostage hostages kidnap kidnapped unconscious suicidal overdosed
scared afraid terrified panicking hiding desperate hopeless danger hang jump exploding collapsing flooded hit hits hitting beats
kills shoots attacks rapes hurts threatens threatening`);

/** What is there when somebody is in danger ("there is a fire in my house"). */
export const THREAT =
  wordSet(`fire fires smoke flames gunman gunmen gun guns knife bomb bombs explosion explosions shooter
shooters shooting shots gas body bodies blood attackers attacker intruder intruders burglar flood water soldiers`);

/** Whose or what: "my house is on fire", "my son was shot". */
export const OURS =
  wordSet(`house home flat apartment building block street room car office shop school village town city hotel
basement cellar roof kitchen door neighbour neighbor neighbours neighbors son daughter child children kid kids baby mother mom mum
father dad brother sister wife husband friend friends family boyfriend girlfriend grandmother grandfather grandma grandpa cousin
uncle aunt parents heart leg arm head`);

/** Between a subject and what happens to it. */
export const BETWEEN =
  wordSet(`am is are was were be been being have has had got get getting just really so very now still going
gonna to will would could might may feel feeling like want wanted wanting need think thinking about of all almost badly not
can't cannot don't keep keeps started trying on in a it literally seriously both also tired ready
under having heart fell and`);

/** Whole phrases that say it whatever stands around them. */
export const DESPAIR: readonly string[] = [
  ...[
    'kill',
    'killing',
    'hurt',
    'hurting',
    'harm',
    'harming',
    'hang',
    'cut',
    'cutting',
    'shoot',
    'poison',
  ].map((deed) => `${deed} myself`),
  ...`can't breathe|cannot breathe|can't go on|cannot go on|can't take it anymore|can't take this anymore|want to end it
end my life|take my own life|end it all|no reason to live|not worth living|better off dead|wish i was dead|wish i were dead
don't want to live|do not want to live|don't want to be alive|tired of living|tired of life|hate my life|don't want to be here anymore|can't do this anymore|commit suicide|suicidal thoughts`.split(
    /[|\n]/u,
  ),
];

/** How somebody is called for help. */
export const CALLS: readonly string[] =
  `help us|help me please|please help me|please help us|somebody help|someone help
send help|need help|needs help|need an ambulance|need a doctor|need a paramedic|need the police|need to be rescued|save us
save me|rescue us|rescue me|get us out|get me out|call the police|call an ambulance|call for help|call the ambulance
call the fire brigade|send someone|send somebody|you help me|you help us|under attack here|isn't breathing|not breathing|call the fire department|call the cops|send the police|send an ambulance|sos`.split(
    /[|\n]/u,
  );

/** Deeds that nobody is to be told how to do; of the second kind only with one of the things behind it. */
export const CRIMES = wordSet(
  'kill murder poison stab shoot strangle kidnap rape hurt harm attack bomb blow die overdose torture',
);
export const MAKING = wordSet('make build get buy find construct plant use');
export const WEAPONS = wordSet(
  'bomb bombs gun guns weapon weapons explosive explosives grenade poison ammunition detonator napalm',
);
/** "How to kill mosquitoes". */
export const VERMIN = wordSet(
  'germs bacteria mould mold mosquitoes mosquito insects rats mice weeds viruses virus',
);
