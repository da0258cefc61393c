/**
 * Short forms of news in English that articles often use without spelling them out, folded: short form, long forms.
 * Ours. A short form with several long forms has a line for each.
 */
const table = `
usa: united states
uk: united kingdom
un: united nations
eu: european union
au: african union
imf: international monetary fund
pm: prime minister
fm: foreign minister
mp: member of parliament
mps: members of parliament
tv: television
vp: vice president
ngo: non governmental organisation
ngo: non governmental organization
ceo: chief executive
recorder: black box
recorders: black boxes
hq: headquarters
dept: department
govt: government`;

/** Pairs of a short form and the words of its long form. */
export const shortForms: readonly (readonly [string, readonly string[]])[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [short = '', long = ''] = line.split(': ');
    return [short, long.split(' ')] as const;
  });
