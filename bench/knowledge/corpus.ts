/** Invented articles for measuring: the same for the same number, each with a sentence that only it has. */
const PLACES =
  'Arlen Borvik Cassel Dunmore Elster Farrow Gorin Halvar Irmen Jorvik Kestrel Lomond Marden Norvik Ostrel'.split(
    ' ',
  );
const THINGS =
  'bridge harbour airport school hospital market stadium library museum station factory dam theatre court archive'.split(
    ' ',
  );
const ACTS =
  'reopened closed burned flooded expanded moved collapsed reported waited recovered opened failed'.split(
    ' ',
  );
const CAUSES =
  'a storm;an inspection;heavy snow;a strike;an election;new rules;a fire;repairs;a protest;a festival'.split(
    ';',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function pick(list: readonly string[], n: number): string {
  return list[n % list.length] ?? '';
}

/** The sentence that only this article has, and the question that it answers. */
export function ownSentence(n: number): { readonly text: string; readonly question: string } {
  const who = `Quarter${n}`;
  return {
    text: `The mayor of ${who} resigned on ${pick(DAYS, n)} because of ${pick(CAUSES, n)}.`,
    question: `Why did the mayor of ${who} resign?`,
  };
}

/** One article as a file of the folder, with `sentences` sentences. */
export function articleText(n: number, sentences: number): string {
  const body = [ownSentence(n).text];
  for (let i = 1; i < sentences; i++) {
    const x = n * 31 + i * 17;
    body.push(
      `The ${pick(THINGS, x)} of ${pick(PLACES, x >> 2)} ${pick(ACTS, x >> 1)} on ${pick(DAYS, x)} after ${pick(CAUSES, x >> 3)}, officials said in ${pick(PLACES, x >> 4)}.`,
    );
  }
  const day = String(1 + (n % 28)).padStart(2, '0');
  const head = `title: Report ${n}\noutlet: Outlet ${n % 40}\npublished: 2022-01-${day}\nlang: en`;
  return `---\n${head}\n---\n${body.join(' ')}\n`;
}
