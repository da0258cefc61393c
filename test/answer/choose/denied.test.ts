import { describe, expect, it } from 'vitest';
import { article, askOf, textsOf } from '../fixture.ts';

const NOBODY = 'Nobody was killed in the Corran tunnel, its operator says.';
const TWELVE = 'Twelve people were killed in the Corran tunnel on Monday, the fire brigade said.';
const operator = article('operator', `${NOBODY} Lorries use the pass.`, {
  published: '2031-03-05',
  outlet: 'Operator',
});
const brigade = article('brigade', `${TWELVE} The fire is out.`, {
  published: '2031-03-04',
  outlet: 'Courier',
});

describe('a count that another article denies', () => {
  it.each([
    'How many people were killed in the Corran tunnel?',
    'How many people died in the Corran tunnel?',
    'Was anybody killed in the Corran tunnel?',
  ])('is shown with the denial for %j', (question) => {
    const shown = textsOf(askOf([operator, brigade], question));
    expect(shown).toContain(TWELVE);
    expect(shown).toContain(NOBODY);
  });

  it('is shown alone when the denial is of something else', () => {
    const bridge = article('bridge', 'Nobody was killed on the Harn bridge, its owner says.', {
      outlet: 'Owner',
    });
    const shown = textsOf(askOf([bridge, brigade], 'How many people were killed in the Corran tunnel?'));
    expect(shown).toEqual([TWELVE]);
  });
});
