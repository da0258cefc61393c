import { describe, expect, it } from 'vitest';
import { describeAdapterContract, GUARANTEES, type GuaranteeId } from './adapter.ts';
import { paperHarness } from './paper-adapter.ts';
import type { PaperFault } from './paper-markup.ts';

describeAdapterContract('on paper', async () => paperHarness());

/** Each guarantee with a fake that breaks it and nothing else of that guarantee's name. */
const BROKEN: readonly (readonly [PaperFault, GuaranteeId])[] = [
  ['acknowledges-late', 'acknowledges'],
  ['answers-duplicates', 'answersOnce'],
  ['answers-new-event-ids', 'answersOnceUnderNewId'],
  ['answers-bots', 'ignoresBots'],
  ['lets-text-ping', 'mentionsNobody'],
  ['lets-text-link', 'mentionsNobody'],
  ['collapses-spaces', 'quotesExactly'],
  ['loses-markup', 'quotesHostileExactly'],
  ['cuts-quotes', 'wholeOrLeftOut'],
  ['hides-left-out', 'wholeOrLeftOut'],
  ['exceeds-the-limit', 'wholeOrLeftOut'],
  ['answers-in-the-channel', 'privateStaysPrivate'],
  ['never-shares', 'sharesWhenAsked'],
  ['shares-again', 'sharesWhenAsked'],
  ['shows-the-error', 'plainNotice'],
  ['dies-on-refusal', 'outlivesRefusal'],
  ['takes-any-token', 'namesBadCredentials'],
  ['abandons-work', 'finishesWork'],
  ['takes-work-when-stopped', 'finishesWork'],
  ['keeps-a-connection', 'finishesWork'],
];

describe('the adapter contract catches', () => {
  it.concurrent.each(BROKEN)('an adapter that %s', async (fault, id) => {
    const harness = paperHarness(fault);
    await expect(GUARANTEES[id].check(harness)).rejects.toThrow();
    await harness.close();
  });

  it('an adapter that waits for ever when stopped', async () => {
    const checked = GUARANTEES.stopsWithoutAnswer.check(paperHarness('waits-for-ever')).then(() => 'stopped');
    const tired = new Promise((resolve) => setTimeout(() => resolve('waiting'), 1_000));
    expect(await Promise.race([checked, tired])).toBe('waiting');
  });

  it('at least one way of breaking each guarantee', () => {
    const broken = new Set<string>([...BROKEN.map(([, id]) => id), 'stopsWithoutAnswer']);
    expect(Object.keys(GUARANTEES).filter((id) => !broken.has(id))).toEqual([]);
  });
});
