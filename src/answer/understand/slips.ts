import { tokensOf } from '../tokens.ts';

/** Slips and short forms of words of grammar, and of words that news spells out. */
const TABLE = `
how: hwo ohw
what: waht whta wath hwat wat wut wot
when: wehn whne hwen wen
where: wheer wher whre hwere
who: woh
why: wyh hwy
which: wich whcih whihc
did: ddi
what is: whats wats what's
where is: wheres
who is: whos
when is: whens
how is: hows
why is: whys
how many: howmany
people: ppl peolpe poeple pple
government: govt gov't
president: pres
prime minister: pm
television: tv telly
minister: mins
you: u
are: r
please: pls plz
because: bc cuz
about: abt
yesterday: yest ystrday
today: tdy
tonight: tonite
tomorrow: tmrw tmr 2moro`;

const MEANT: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', slips = ''] = line.split(': ');
      return slips.split(' ').map((slip) => [slip, word] as const);
    }),
);

/** Short forms that are written in capitals as a rule. */
const SHOUTED: ReadonlySet<string> = new Set(['PM', 'TV']);

/** The question with slips of its grammar and usual short forms written out ("hwo many ppl" → "how many people"). Names stay. */
export function withoutSlips(text: string): string {
  let written = '';
  let at = 0;
  for (const token of tokensOf(text)) {
    const plain = token.text === token.lower || SHOUTED.has(token.text);
    const meant = plain ? MEANT.get(token.lower) : undefined;
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
