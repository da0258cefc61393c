import { describe, expect, it } from 'vitest';
import { article, askOf, textsOf } from './fixture.ts';

const PAPER = article(
  'paper',
  `An earthquake has been ruled out as a cause of the flood in Velmora.

Lead was looked for and was not found in the Orla.

The dogs searched the station of Kestrel, and there was no bomb.

The banker Ivo Dahn remains in prison.

Nobody has slept in Orth since Monday.`,
);

const BLOG = article(
  'blog',
  `20:15 CORRECTION: We reported at 18:30 that the sluice at Kestrel had burst. That was wrong.

18:30 The sluice at Kestrel has burst.`,
);

const claimed = (text: string): readonly string[] => textsOf(askOf([PAPER, BLOG], text, { mode: 'claim' }));

describe('what is said of a message', () => {
  it.each([
    ['The flood came because of an earthquake', 'An earthquake has been ruled out'],
    ['there is lead in the river', 'Lead was looked for'],
    ['There was a bomb at the station', 'The dogs searched'],
    ['Ivo Dahn has been freed!', 'The banker Ivo Dahn remains'],
  ])('begins with what denies it in other words: %s', (claim, denial) => {
    expect(claimed(claim)[0]).toContain(denial);
  });

  it('leaves out a report that the same article took back', () => {
    expect(claimed('The sluice at Kestrel has burst, run')).toEqual([
      '20:15 CORRECTION: We reported at 18:30 that the sluice at Kestrel had burst.',
    ]);
  });

  it('is nothing where a denial is of something else', () => {
    expect(claimed('The mayor of Orth has resigned')).toEqual([]);
  });
});
