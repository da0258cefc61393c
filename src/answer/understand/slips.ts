import { FUNCTION_WORDS } from '../function-words.ts';
import { isCapitalised, type Token, tokensOf } from '../tokens.ts';

/** Slips and short forms of words of grammar, and of words that news spells out. */
const TABLE = `
how: hwo ohw haw hw
what: waht whta wath hwat wat wut wot
when: wehn whne hwen wen
where: wheer wher whre hwere
who: woh
why: wyh hwy
which: wich whcih whihc
did: ddi
what is: whats wats what's
where is: wheres where's
who is: whos who's
when is: whens when's
how is: hows how's
why is: whys why's
how many: howmany
how much: howmuch
how long: howlong
many: mny
didn't: didnt dident
don't: dont
doesn't: doesnt dosent
isn't: isnt
aren't: arent
wasn't: wasnt
weren't: werent
hasn't: hasnt
haven't: havent
hadn't: hadnt
can't: cant
couldn't: couldnt
won't: wont
wouldn't: wouldnt
shouldn't: shouldnt
mustn't: mustnt
i'm: im
i've: ive
that's: thats
there's: theres
they're: theyre
they've: theyve
we've: weve
you're: youre
he's: hes
she's: shes
going to: gonna
want to: wanna
people: ppl peolpe poeple pple peple
number: numbr nmber numer
happened: hapend hapened happend happned
dead: ded
government: govt gov't goverment govenment
president: pres
prime minister: pm
television: tv telly
minister: mins
you: u
your: ur
are: r
please: pls plz
because: bc cuz
about: abt
before: b4
tonight: tonite
yesterday: yest ystrday
today: tdy 2day
tomorrow: tmrw tmr 2moro`;

const MEANT: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', slips = ''] = line.split(': ');
      return slips.split(' ').map((slip) => [slip, word] as const);
    }),
);

/** Short forms that are written in capitals too, and are no name. */
const CAPITALS = new Set(['PM', 'TV', 'PPL', 'GOVT']);
/** Behind these "us" is the country, not those who ask: no object stands there. */
const BEFORE_COUNTRY = new Set(
  `the did does do has have had is are was were will would can could should may might must why when how where if whether
and anti pro`.split(/\s/u),
);

/** "The us", "did us troops leave": the country. "Tell us" and "will us all" are not. */
function isCountry(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (next === '' || next === 'all' || next === 'both') return tokens[at - 1]?.lower === 'the';
  return at === 0 || BEFORE_COUNTRY.has(tokens[at - 1]?.lower ?? '');
}

/** "Charles I", "World War I": a number. */
function isNumeral(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isCapitalised(before.text) && !FUNCTION_WORDS.has(before.lower);
}

function meantBy(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  // The asker is no name, whatever its capital.
  if (token.text === 'I') return isNumeral(tokens, at) ? undefined : 'i';
  if (token.text === 'us' && isCountry(tokens, at)) return 'usa';
  if (token.text !== token.lower && !CAPITALS.has(token.text)) return undefined;
  // "At 5 pm" is a time.
  if (token.lower === 'pm' && /^\d/u.test(tokens[at - 1]?.lower ?? '')) return undefined;
  // "As is his wont."
  if (token.lower === 'wont' && /^(?:his|her|their|its|my|our|your)$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  const meant = MEANT.get(token.lower);
  // "Who's been arrested?"
  return tokens[at + 1]?.lower === 'been' ? meant?.replace(/ is$/u, ' has') : meant;
}

/**
 * The question with slips of its grammar and usual short forms written out ("hwo many ppl" → "how many people"), and in
 * lower case when it is all in capitals, where these tell no name. Names stay.
 */
export function withoutSlips(typed: string): string {
  const text = isShouted(typed) ? typed.toLowerCase() : typed;
  const tokens = tokensOf(text);
  let written = '';
  let at = 0;
  for (const [i, token] of tokens.entries()) {
    const meant = meantBy(tokens, i);
    if (meant === undefined) continue;
    written += text.slice(at, token.start) + meant;
    at = token.end;
  }
  return over(written + text.slice(at));
}

const OVER = /^(?<asked>(?:is|are|was|were) .{1,200}) over(?<mark>[ ?!.]{0,8})$/iu;

/** "Is the war over?" asks whether it ended. */
function over(text: string): string {
  const found = OVER.exec(text);
  return found === null ? text : `${found.groups?.asked ?? ''} ended${found.groups?.mark ?? ''}`;
}

/** All in capitals, and more than a few short forms side by side: it has words of grammar or of length. */
function isShouted(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = tokensOf(text).filter(({ text: word }) => /\p{Lu}/u.test(word));
  const plain = words.some(({ lower, text: word }) => FUNCTION_WORDS.has(lower) || word.length > 6);
  return words.length > 2 && plain;
}
