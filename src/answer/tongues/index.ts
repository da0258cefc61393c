import { arabic } from './ar.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { kazakh } from './kk.ts';
import { russian } from './ru.ts';
import type { Tongue } from './tongue.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';

const tongues: ReadonlyMap<string, Tongue> = new Map(
  [russian, ukrainian, french, german, spanish, turkish, arabic, kazakh].map((one) => [one.lang, one]),
);

/** The words of grammar of a language (primary subtag); null for English, which has rules of its own, and for the rest. */
export const tongueOf = (lang: string): Tongue | null => tongues.get(lang) ?? null;
