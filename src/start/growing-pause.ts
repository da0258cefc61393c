/** A platform that is back is noticed within this; a day of tries stays far below Discord's 1,000 starts a day. */
const LONGEST_MS = 5 * 60_000;

/**
 * How long to wait before something that could not be reached is tried again for the n-th time, from 1: a second, then
 * twice as long each time, up to five minutes. Half of it is chance (`random`: in [0, 1)), so that many do not come back
 * at one moment.
 */
export function growingPauseMs(tries: number, random: () => number): number {
  const wholeMs = Math.min(1_000 * 2 ** (tries - 1), LONGEST_MS);
  return Math.round(wholeMs * (0.5 + random() / 2));
}
