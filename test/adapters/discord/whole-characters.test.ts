import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionButtons } from '../../../adapters/discord/buttons.ts';
import { renderOffer } from '../../../adapters/discord/moderate/render-moderation.ts';
import { renderPicture } from '../../../adapters/discord/render.ts';
import { cutText } from '../../../adapters/discord/whole-characters.ts';
import { sampleQuote } from '../../contract/sample-replies.ts';

describe('cutText', () => {
  it.each([
    ['shorter', 10, 'shorter'],
    ['exactly8', 8, 'exactly8'],
    ['abc😀', 5, 'abc😀'],
    ['abc😀', 4, 'abc'],
    ['مرحبا', 3, 'مرح'],
  ])('%s at %i is %s', (text, max, cut) => {
    expect(cutText(text, max)).toBe(cut);
  });

  it('never leaves half a character, nor more than it may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, max) => {
        const cut = cutText(text, max);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(cut)).toBe(true);
      }),
    );
  });
});

/** Its 100th, 80th and 1,024th code unit is the first half of a pair. */
const emojiAt = (max: number): string => `${'a'.repeat(max - 1)}😀 and more`;

describe('what is cut to fit Discord', () => {
  it('parts no emoji in a choice of what to pull', () => {
    const reply = {
      questionId: 'q',
      kind: 'moderation',
      visibility: 'private',
      blocks: [],
      actions: [],
      knowledge: '',
      asOf: null,
      lang: 'en',
    } as const;
    const bodies = renderOffer({ reply, quotes: [{ ref: 'r', quote: sampleQuote(emojiAt(100)) }] });
    expect(JSON.stringify(bodies)).toContain(`"description":"${'a'.repeat(99)}"`);
  });

  it('parts no emoji in a label or in the description of a picture', () => {
    const [one] = actionButtons([{ kind: 'ask-again', token: 't', label: emojiAt(80) }], 'en');
    expect(one?.label).toBe('a'.repeat(79));
    const picture = { alt: emojiAt(1_024), name: 'x.png', png: async () => new Uint8Array(), svg: () => '' };
    expect(renderPicture(picture).attachments?.[0]?.description).toBe('a'.repeat(1_023));
  });
});
