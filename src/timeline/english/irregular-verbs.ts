/** Irregular verbs of English as `base past participle`, one a line; general vocabulary, no list from any article. */
const TABLE = `arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
outbid outbid outbid
overcome overcame overcome
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pled pled
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
resell resold resold
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
speed sped sped
spend spent spent
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stride strode stridden
strike struck struck
strive strove striven
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written`;

const rows = TABLE.split('\n').map((line) => line.split(' '));
const column = (from: number): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row[from] ?? '', row[0] ?? ''] as const));

/** Past tense → base. */
export const IRREGULAR_PAST = column(1);
/** Participle → base. */
export const IRREGULAR_PARTICIPLE = column(2);
/** Bases whose past looks like the base ("put", "cut"): tense can't be read from the form. */
export const UNCHANGED = new Set(rows.filter((row) => row[0] === row[1]).map((row) => row[0] ?? ''));
/** Pasts that are far more often another word ("found" is not; "left", "ground", "wound", "lay" are). */
export const WEAK_PAST = new Set([
  'ground',
  'wound',
  'bound',
  'lay',
  'bid',
  'bet',
  'lit',
  'light',
  'felt',
  'rid',
  'bent',
  'fed',
  'rose',
  'saw',
  'spoke',
  'left',
  'thought',
  'cast',
  'cost',
  'cut',
  'hit',
  'hurt',
  'let',
  'put',
  'quit',
  'read',
  'run',
  'set',
  'shed',
  'shut',
  'split',
  'spread',
  'upset',
  'forecast',
  'broadcast',
  'burst',
  'outbid',
  'beat',
  'shot',
  'wove',
  'found',
  'dream',
]);
