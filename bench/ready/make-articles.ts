/** Articles of invented outlets about invented places: as many as wanted, the same ones each time. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const PLACES = [
  'Norvale',
  'Easthaven',
  'Port Lume',
  'Karsk',
  'Vellin',
  'Oster Bay',
  'Tamar',
  'Brell',
  'Sundry',
  'Quay Hill',
];
const WHO = [
  'The interior ministry',
  'A hospital spokeswoman',
  'The mayor',
  'Rescue workers',
  'The army',
  'A resident',
  'The grid operator',
  'Officials',
  'The governor',
  'Aid groups',
];
const SAID = [
  'said on {day} that',
  'told reporters on {day} that',
  'announced on {day} that',
  'wrote in a statement on {day} that',
];
const WHAT = [
  '{n} people had been moved from the {place} district',
  'the bridge at {place} would stay closed until {day}',
  'water had returned to {n} homes in {place}',
  'the airport of {place} reopened after {n} hours',
  'schools in {place} were damaged by the flood because the dam had not been repaired',
  '{n} volunteers were searching the hills above {place}',
  'a curfew from 10 p.m. to 6 a.m. applied in {place}',
  'the price of bread had doubled since last week in {place}',
  'no deaths were reported in {place}, although {n} people were hurt',
  'trucks with medicine had reached {place} by noon',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Writes `count` articles of some 25 sentences into a folder. */
export async function makeArticles(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let i = 0; i < count; i++) await writeFile(path.join(folder, `article-${i}.md`), article(i));
}

function article(i: number): string {
  const pick = seeded(i + 1);
  const from = (words: readonly string[]): string => words[Math.floor(pick() * words.length)] ?? '';
  const sentence = (): string =>
    `${from(WHO)} ${from(SAID)} ${from(WHAT)}.`
      .replaceAll('{day}', () => from(DAYS))
      .replaceAll('{place}', () => from(PLACES))
      .replaceAll('{n}', () => String(2 + Math.floor(pick() * 900)));
  const paragraphs = Array.from({ length: 8 }, () => Array.from({ length: 3 }, sentence).join(' '));
  const front = `---\ntitle: "Flood, report ${i}"\noutlet: Outlet ${i % 17}\npublished: 2022-01-${String(1 + (i % 28)).padStart(2, '0')}\nlang: en\n---\n`;
  return `${front}${paragraphs.join('\n\n')}\n`;
}

/** Mulberry32: a small generator of evenly spread numbers, so that every run sees the same articles. */
function seeded(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
