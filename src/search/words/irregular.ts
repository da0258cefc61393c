/**
 * English words whose forms a suffix stemmer cannot bring together: form to base. Grammar, not subject matter.
 */
const table = `
be: am is are was were been being; become: became; begin: began begun; bend: bent; bind: bound; bite: bit bitten;
blow: blew blown; break: broke broken; breed: bred; bring: brought; build: built; burn: burnt; buy: bought; catch: caught; choose: chose chosen; come: came; creep: crept; deal: dealt; dig: dug;
draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; eat: ate eaten; fall: fell fallen; feed: fed;
feel: felt; fight: fought; find: found; flee: fled; fling: flung; fly: flew flown flies; forbid: forbade forbidden;
forget: forgot forgotten; forgive: forgave forgiven; freeze: froze frozen; get: got gotten; give: gave given;
go: went gone; grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hold: held; keep: kept;
kneel: knelt; lay: laid; lead: led; lean: leant; leap: leapt; learn: learnt; leave: left; lend: lent; lie: lain lying;
light: lit; lose: lost; make: made; mean: meant; meet: met; mistake: mistook mistaken; overcome: overcame;
overthrow: overthrew overthrown; pay: paid; prove: proven; ride: rode ridden; ring: rang rung;
rise: rose risen; run: ran; say: said; see: saw seen; seek: sought; sell: sold; send: sent; shake: shook shaken; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat;
sleep: slept; slide: slid; speak: spoke spoken; speed: sped; spend: spent; spin: spun;
spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; sting: stung; strike: struck stricken;
strive: strove striven; swear: swore sworn; sweep: swept; swim: swam swum; swing: swung; take: took taken; teach: taught;
tear: tore torn; tell: told; think: thought; throw: threw thrown; undergo: underwent undergone;
understand: understood; undertake: undertook undertaken; wake: woke woken; wear: wore worn; weave: wove woven;
weep: wept; win: won; withdraw: withdrew withdrawn; write: wrote written; arise: arose arisen;
awake: awoke; bear: bore born borne; beat: beaten; bid: bade; foresee: foresaw foreseen; die: dying died dies death deaths dead;
tie: tying; man: men; woman: women; child: children; person: people persons; foot: feet; tooth: teeth; mouse: mice;
goose: geese; life: lives; wife: wives; knife: knives; leaf: leaves; half: halves; wolf: wolves; thief: thieves;
crisis: crises; basis: bases; analysis: analyses; thesis: theses; datum: data; medium: media; phenomenon: phenomena;
criterion: criteria; bacterium: bacteria; nucleus: nuclei; radius: radii; index: indices; vertex: vertices;
matrix: matrices; appendix: appendices; bad: worse worst; far: farther further farthest furthest; high: height;
long: length; wide: width; deep: depth; strong: strength; hot: heat; choice: choices; belief: beliefs believe believed believes;
proof: proofs; loss: losses; speech: speeches; sale: sales; arrive: arrival arrivals; marry: marriage married;
refuse: refusal; deny: denial denied denies; survive: survival survivor survivors; bury: burial buried; try: trial trials tried;
describe: description descriptions; destroy: destruction; produce: production; reduce: reduction; receive: reception;
decide: decision decisions; invade: invasion invasions; explode: explosion explosions; divide: division divisions;
expand: expansion; extend: extension extensions extent; defend: defense defence; respond: response responses; succeed: success successful;
apply: application applications applied; vary: variation variations variety; analyse: analyze analyzed; compare: comparison;
permit: permission; admit: admission; submit: submission; conclude: conclusion conclusions; include: inclusion;
assume: assumption assumptions; consume: consumption; resume: resumption; perceive: perception; conceive: conception;
absorb: absorption; resolve: resolution; solve: solution solutions; evolve: evolution; revolve: revolution;
police: policeman policemen; free: freedom; wise: wisdom;
poor: poverty; young: youth; old: elderly; able: ability; unable: inability; certain: certainty; safe: safety`;

/** Folded form to folded base, for English. Words not in the map are their own base. */
export const irregularEnglish: ReadonlyMap<string, string> = new Map(
  table.split(';').flatMap((row) => {
    const [base, forms] = row.split(':').map((part) => part.trim());
    if (base === undefined || forms === undefined) return [];
    return forms.split(/\s+/).map((form): [string, string] => [form, base]);
  }),
);
