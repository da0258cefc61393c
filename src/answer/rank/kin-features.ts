import { NUMBER, STOP } from '../../search/index.ts';
import { type FeatureRow, featureAt } from './feature-rows.ts';
import type { Kinship } from './kinship.ts';
import { senses } from './lexicon/senses.ts';
import { has, share } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

/** From this likeness a word is taken to speak of the same thing. */
const SURELY_ALIKE = 0.7;

/** Likeness below this is chance. */
const LEAST_ALIKE = 0.3;

/**
 * Writes what the other words of a passage are to the question's words it lacks (`missing`). Shares are of `total`, the
 * weight of all words that matter. `kin` are the missing words that another word means, or denies, `same` those it means;
 * `alike` those that one keeps company with.
 */
export const writeKin = (
  row: FeatureRow,
  asked: Asked,
  view: View,
  missing: number,
  total: number,
  kinship: Kinship,
): {
  readonly kin: number;
  readonly same: number;
  readonly alike: number;
} => {
  let same = 0;
  let kind = 0;
  let opposite = 0;
  let sibling = 0;
  let isAsked = 0;
  const alike = new Float32Array(asked.content.length);
  for (const word of view.seen) {
    if (word.bits !== 0 || (word.flags & (STOP | NUMBER)) !== 0) continue;
    const kin = kinship.of(word);
    same |= kin.same;
    kind |= kin.kind;
    opposite |= kin.opposite;
    sibling |= kin.sibling;
    if (kin.asked) isAsked = 1;
    for (let i = 0; i < alike.length; i++)
      if (has(missing, i)) alike[i] = Math.max(alike[i] ?? 0, kinship.likeness(word, i));
  }
  const sum = { same: 0, kind: 0, opposite: 0, sibling: 0, soft: 0, alike: 0, parts: [0, 0, 0, 0] };
  let lost = 0;
  for (const [i, { weight, word, frame }] of asked.content.entries()) {
    if (frame) continue;
    if (!has(missing, i)) {
      sum.soft += weight;
      continue;
    }
    lost += weight;
    const near = Math.max(0, (alike[i] ?? 0) - LEAST_ALIKE) / (1 - LEAST_ALIKE);
    sum.alike += weight * near;
    sum.soft += weight * (has(same, i) ? 1 : near);
    if (has(same, i)) sum.same += weight;
    else if (has(kind, i)) sum.kind += weight;
    if (has(opposite, i)) sum.opposite = 1;
    else if (has(sibling, i) && !has(same, i)) sum.sibling += weight;
    if (has(same, i)) continue;
    const place = senses().placeOf(word.stem);
    const parts = place < 0 ? [9, 0, 0, 0] : senses().partsAt(place);
    for (const [p, of9] of parts.entries()) sum.parts[p] = (sum.parts[p] ?? 0) + (weight * of9) / 9;
  }
  row[featureAt.coverSame] = share(sum.same, total);
  row[featureAt.coverKind] = share(sum.kind, total);
  row[featureAt.coverSoft] = share(sum.soft, total);
  row[featureAt.opposite] = sum.opposite;
  row[featureAt.sibling] = share(sum.sibling, total);
  row[featureAt.missingAlike] = lost > 0 ? sum.alike / lost : 1;
  row[featureAt.askedKind] = isAsked;
  row[featureAt.missingNouns] = share(sum.parts[0] ?? 0, total);
  row[featureAt.missingVerbs] = share(sum.parts[1] ?? 0, total);
  row[featureAt.missingAdjectives] = share(sum.parts[2] ?? 0, total);
  row[featureAt.missingAdverbs] = share(sum.parts[3] ?? 0, total);
  let near = 0;
  for (const [i, likeness] of alike.entries()) if (likeness >= SURELY_ALIKE) near |= 1 << i;
  return { kin: (same | kind | opposite) & missing, same: same & missing, alike: near & missing };
};
