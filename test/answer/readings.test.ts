import { describe, expect, it } from 'vitest';
import { article, askOf, FLOOD } from './fixture.ts';

/** A week and more before the flood, and no other article tells of a Monday. */
const OLD_MONDAY = article('old', 'The bridge at Orla Gate was closed on Monday.', {
  published: '2031-02-25',
});

describe('a weekday that no article tells of', () => {
  it.each(['what happened on monday', 'Who closed the bridge on Monday?'])(
    'is refused, and the older day of that name is told: %s',
    (question) => {
      const outcome = askOf([...FLOOD, OLD_MONDAY], question);
      expect(outcome.kind).toBe('not-covered');
      expect(outcome.notices).toContainEqual(
        expect.objectContaining({
          code: 'period-read',
          facts: {
            words: question.slice(-7).replace('?', '').trim(),
            from: '2031-03-03',
            to: '2031-03-03',
            older: '2031-02-24',
          },
        }),
      );
    },
  );

  it('names no older day where the asked one is told of', () => {
    const [read] = askOf([...FLOOD, OLD_MONDAY], 'what happened on thursday').notices;
    expect(read?.facts).not.toHaveProperty('older');
  });

  it('names none where no article tells of any', () => {
    const [read] = askOf(FLOOD, 'what happened on monday').notices;
    expect(read?.facts).not.toHaveProperty('older');
  });
});
