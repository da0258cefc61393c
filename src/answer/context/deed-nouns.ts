/** Nouns that "the …" points back with, each with beginnings of words that a sentence before tells the thing by. */
const TABLE = `
demand: demand call urg ask want
offer: offer propos bid
accusation: accus alleg blam
allegation: alleg accus
charge: charg accus
decision: deci ruled vote
ruling: rul court judge
verdict: convict acquit court found
appeal: appeal call
request: request ask
order: order told instruct decree
proposal: propos suggest
promise: promis pledg vow
threat: threat
warning: warn
announcement: announc
agreement: agree accord deal
deal: agree deal accord
plan: plan
visit: visit travel
arrest: arrest detain
arrests: arrest detain
detention: detain arrest
attack: attack storm shell bomb shot fire raid ambush gunm
assault: attack assault storm
raid: raid storm search
shooting: shot shoot fire gunm
blast: explo blast bomb detonat
explosion: explo blast bomb detonat
bombing: bomb explo
fire: burn ablaze flame fire
blaze: burn ablaze flame fire
crash: crash collid hit derail overturn
collision: collid hit
accident: crash collid derail fell accident
quake: quake earthquake shook
earthquake: quake shook
storm: storm hurricane cyclone typhoon
flood: flood burst
landslide: landslide slid mud
killing: kill murder shot
killings: kill murder shot
murder: kill murder shot
death: died dead kill death
deaths: died dead kill death
closure: clos shut
closures: clos shut
suit: sue suing
lawsuit: sue suing
resignation: resign quit
dismissal: dismiss sack fired
protest: protest march rall demonstrat
protests: protest march rall demonstrat
march: march
strike: strike struck walk
vote: vote elect ballot
election: elect vote
ban: ban forbid forbade prohibit
curfew: curfew
search: search
rescue: rescu
escape: escap
trial: charg trial court
talks: talk negotiat met
meeting: met meet
ceasefire: ceasefire truce
truce: truce ceasefire
statement: statement said
report: report
reports: report
claim: claim said
claims: claim said
remark: said remark
remarks: said remark
comments: said comment
comment: said comment
speech: speech spoke said
interview: interview
denial: den
refusal: refus
move: move
measure: measure ban order impos
measures: measure ban order impos
incident: attack shot kill crash fire incident
suspect: suspect arrest detain
suspects: suspect arrest detain
victims: kill died dead injur victim wound
victim: kill died dead injur victim wound
survivors: surviv rescu found
bodies: dead kill died bod
gunman: gunm shot shoot fire
attackers: attack gunm
attacker: attack stab shot`;

const STARTS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', starts = ''] = line.split(': ');
      return [noun, starts.split(' ')] as const;
    }),
);

const DEEDS = /(?:tion|sion|ment|al|ance|ence|ure|ing)$/u;
const MIN_SHARED_CHARS = 5;

/** "invited" for "invitation": the noun of a deed begins as its verb does. */
function beginsAlike(noun: string, word: string): boolean {
  return (
    noun !== word &&
    word.length >= MIN_SHARED_CHARS &&
    noun.slice(0, MIN_SHARED_CHARS) === word.slice(0, MIN_SHARED_CHARS) &&
    /(?:ed|es|e|s|ing)$/u.test(word)
  );
}

/** True when one of the words tells the thing that the noun names ("accused" for "accusation"); false for other nouns. */
export function isToldBy(noun: string, words: readonly string[]): boolean {
  const starts = STARTS.get(noun) ?? [];
  if (starts.some((start) => words.some((word) => word.startsWith(start)))) return true;
  return noun.length > 6 && DEEDS.test(noun) && words.some((word) => beginsAlike(noun, word));
}
