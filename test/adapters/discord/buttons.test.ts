import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionButtons, button, buttonRows, readCustomId } from '../../../adapters/discord/buttons.ts';
import type { ActionKind } from '../../../src/contract.ts';

const KINDS: readonly ActionKind[] = [
  'share',
  'share-quotes',
  'more-context',
  'copy',
  'timeline-page',
  'timeline-picture',
  'sources-page',
  'sources',
  'ask-again',
];
const token = fc.stringMatching(/^[A-Za-z0-9._~-]{1,80}$/);

describe('readCustomId', () => {
  it('gives back what a button of any action carries, of at most 100 characters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), token, (kind, value) => {
        const [made] = actionButtons([{ kind, token: value, label: 'A question?' }], 'en');
        expect(made?.custom_id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(made?.custom_id ?? '')).toEqual({ kind: 'action', action: kind, token: value });
      }),
    );
  });

  it.each([
    ['anyway-share:abc', { kind: 'share-anyway', action: 'share', token: 'abc' }],
    ['anyway-share-quotes:abc', { kind: 'share-anyway', action: 'share-quotes', token: 'abc' }],
    ['answer-privately:123', { kind: 'answer-privately', messageId: '123' }],
    ['cancel', { kind: 'cancel' }],
  ])('reads %s', (id, pressed) => {
    expect(readCustomId(id)).toEqual(pressed);
  });

  it.each([
    '',
    ':',
    'share',
    'share:',
    'share:with space',
    `share:${'x'.repeat(81)}`,
    'constructor:abc',
    '__proto__:abc',
    'answer-privately:abc',
    'more:1',
    'Share:abc',
    'share:abc:def',
    'cancel:1',
  ])('knows no %j', (id) => {
    expect(readCustomId(id)).toEqual({ kind: 'unknown' });
  });
});

describe('buttonRows', () => {
  it('puts five in a row and drops what is beyond five rows', () => {
    const rows = buttonRows(Array.from({ length: 30 }, (_, i) => button(`id-${i}`, `Label ${i}`)));
    expect(rows.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
  });

  it('drops a button without a label, with an id too long or used twice', () => {
    const buttons = [button('a', 'A'), button('a', 'again'), button('b', ' '), button('x'.repeat(101), 'C')];
    expect(buttonRows(buttons).flatMap((row) => row.components.map((one) => one.custom_id))).toEqual(['a']);
  });

  it('makes no row of nothing', () => {
    expect(buttonRows([])).toEqual([]);
  });
});
