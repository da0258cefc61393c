import { language } from './language.ts';

export const en = language('en', {
  never: `mr mrs ms mx messrs dr drs prof profs gen lt col maj capt cpl cmdr cdr sgt pte pvt adm brig sen sens rep
    reps gov govs pres hon rev fr supt insp det dep dir amb att atty asst assoc lt.gov lt.col maj.gen brig.gen
    e.g i.e eg ie viz cf vs v approx ca c.f al f.e mt mts ft.gen rs nos`,
  beforeNumber: 'no nos p pp par para art sec ch vol fig figs ver rs eq ex cl r ss approx ca est rm apt ste',
  sometimes: `inc co corp ltd plc llc l.l.c bros cos jr sr esq etc u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c l.a n.y
    p.o ph.d phd m.d b.a m.a m.sc b.sc st ste ave blvd rd hwy sq dept div est intl univ assn govt gov't
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ont que r.i n.j n.h n.c s.c n.d s.d n.m w.va a.d b.c i.v ave bldg ext min max
    op ed eds trans rev spp var tel`,
  clock: 'a.m p.m am pm',
  calendar: `january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
    thur thurs fri sat sun gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst
    eastern central pacific mountain time`,
  starters: `the a an he she it they we i you his her hers its their our my your this that these those there here
    in on at by for from with without after before since when while as if but and or so yet however meanwhile
    although though because both some many most more no not nor one two three four five six seven eight nine ten
    how what who whom whose why where which is are was were did does do can could will would should has have had
    another all each every such then now today yesterday earlier later during about according also only even just
    still nearly several until among amid despite instead once to let it's that's there's i'm i've he's she's
    we're they're you're what's who's don't didn't`,
  connectors: `a an the of in on at by to for from with without and or but nor as than that which who whose into onto
    over under between among against about after before during near his her its their our my your is are was were
    be been has have had will would could should may might not no this these those said mr mrs ms dr gen sen
    president minister prime`,
  sayings: `said says say asked asks wrote writes told tells added adds replied answered shouted cried exclaimed
    tweeted posted declared wondered demanded recalled joked warned insisted continued repeated yelled screamed`,
  bylines: [
    'by',
    'with',
    'reporting by',
    'with reporting by',
    'additional reporting by',
    'editing by',
    'edited by',
    'writing by',
    'written by',
    'compiled by',
    'analysis by',
    'words by',
    'story by',
    'from our correspondent',
    'from our correspondents',
    'translated by',
  ],
  credits: [
    'photo',
    'photos',
    'photograph',
    'photographs',
    'photographer',
    'image',
    'images',
    'picture',
    'pictures',
    'credit',
    'photo credit',
    'image credit',
    'photo by',
    'photos by',
    'photograph by',
    'image by',
    'picture by',
    'image courtesy of',
    'photo courtesy of',
    'courtesy of',
    'courtesy',
    'source',
    'photograph courtesy of',
    'illustration',
    'illustration by',
    'graphic',
    'graphic by',
    'video',
    'video by',
    'screenshot',
    'screengrab',
  ],
  captions: ['file photo', 'file', 'file image', 'file picture', 'pictured', 'caption', 'photo shows'],
  related: [
    'read also',
    'read more',
    'read next',
    'also read',
    'see also',
    'read the full story',
    'more on this',
    'related',
    'related article',
    'related articles',
    'related story',
    'related stories',
    'related topics',
    'related content',
    'more from',
    'more stories',
    'recommended',
    'share this',
    'share on',
    'share',
    'subscribe to',
    'subscribe now',
    'subscribe',
    'sign up for',
    'sign up to',
    'sign up',
    'follow us',
    'join us on',
    'join our',
    'click here',
    'watch',
    'watch also',
    'listen',
    'listen to',
    "don't miss",
    'don’t miss',
    'you may also like',
    'advertisement',
    'support our',
    'download our app',
    'download the app',
    'our standards',
    'tap here',
    'go deeper',
    'top stories',
  ],
});
