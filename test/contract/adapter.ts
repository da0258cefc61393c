/**
 * The adapter contract: what every adapter guarantees, as one suite that runs over all of them. `test/contract/`
 * also runs it over a correct fake and over fakes that break one guarantee each, so that no line of it is idle.
 */
import { afterEach, describe, expect, it } from 'vitest';
import {
  mentionsNobody,
  namesBadCredentials,
  outlivesRefusal,
  plainNotice,
  privateStaysPrivate,
  quotesExactly,
  quotesHostileExactly,
  sharesWhenAsked,
  wholeOrLeftOut,
} from './content-guarantees.ts';
import {
  acknowledges,
  answersOnce,
  answersOnceUnderNewId,
  finishesWork,
  ignoresBots,
  stopsWithoutAnswer,
} from './delivery-guarantees.ts';
import type { Guarantee } from './guarantee.ts';
import type { AdapterHarness, HarnessFactory } from './harness.ts';

/** In the order of the style guide, section 3. */
export const GUARANTEES = {
  acknowledges,
  answersOnce,
  answersOnceUnderNewId,
  ignoresBots,
  mentionsNobody,
  quotesExactly,
  quotesHostileExactly,
  wholeOrLeftOut,
  privateStaysPrivate,
  sharesWhenAsked,
  plainNotice,
  outlivesRefusal,
  namesBadCredentials,
  finishesWork,
  stopsWithoutAnswer,
} as const satisfies Record<string, Guarantee>;

export type GuaranteeId = keyof typeof GUARANTEES;

/**
 * Registers the suite for one adapter. `skips` names the guarantees that have no meaning on this platform, each with
 * its reason; they are not run and not counted, and stand in the name of one test.
 */
export function describeAdapterContract(
  adapter: string,
  create: HarnessFactory,
  skips: Partial<Record<GuaranteeId, string>> = {},
): void {
  describe(`adapter contract: ${adapter}`, () => {
    const running: AdapterHarness[] = [];
    afterEach(async () => {
      await Promise.all(running.splice(0).map((harness) => harness.close()));
    });
    for (const [id, guarantee] of Object.entries(GUARANTEES)) {
      if (id in skips) continue;
      it(guarantee.name, async () => {
        const harness = await create();
        running.push(harness);
        await guarantee.check(harness);
      });
    }
    const reasons = Object.entries(skips);
    if (reasons.length > 0) {
      it(`has a reason for leaving out ${reasons.map(([id, why]) => `${id} (${why})`).join('; ')}`, () => {
        for (const [id, why] of reasons) {
          expect(Object.keys(GUARANTEES)).toContain(id);
          expect(why.length).toBeGreaterThan(15);
        }
      });
    }
  });
}
