/**
 * A deed told by a noun: "the evacuation of Kestrel", "Brandt's demand", "she gave her resignation". "Brandt rejected the
 * demand" holds both words as well, and tells that somebody else demanded.
 */
import { STOP } from '../../search/index.ts';
import { endsBefore, type Region } from './region.ts';
import type { View } from './view.ts';

/** Before a noun they leave it to the rest of the sentence whose it is. */
const owning = new Set('his her its their own our my a an no another'.split(' '));
const pointing = new Set('the this that these those'.split(' '));
const ofWhom = new Set('of by from'.split(' '));
const onWhom = new Set('of on against at in'.split(' '));
/** Words between a noun and "of". */
const REACH = 6;
/** Words of a noun phrase before its noun. */
const PHRASE = 4;

const startOfPhrase = (view: View, at: number): number => {
  let from = at;
  while (from > Math.max(0, at - PHRASE) && !endsBefore(view, from)) {
    if (((view.seen[from - 1]?.flags ?? 0) & STOP) !== 0) break;
    from--;
  }
  return from;
};

/**
 * Where the subject of a deed must stand that is told by a noun. `passive` asks for the one it befalls. Regions may be
 * empty.
 */
export const nounRegions = (
  view: View,
  at: number,
  left: Region,
  right: Region,
  passive: boolean,
): readonly Region[] => {
  const from = Math.max(left.from, startOfPhrase(view, at));
  const determiner = view.seen[from - 1]?.surface ?? '';
  const regions: Region[] = [{ from, to: at }];
  const links = passive ? onWhom : ofWhom;
  const end = Math.min(right.to, at + 1 + REACH);
  for (let i = at + 1; i < end; i++) {
    if (links.has(view.seen[i]?.surface ?? ''))
      regions.push({ from: i + 1, to: Math.min(right.to, i + 1 + REACH) });
  }
  const free = from === left.from || owning.has(determiner) || !pointing.has(determiner);
  if (free) regions.push(left);
  return regions;
};
