import { describe, expect, it } from 'vitest';
import { article, askOf } from '../fixture.ts';

const QUAKE = [
  article(
    'mon',
    `A strong earthquake struck the coast near Kestrel on Monday. At least 12 people were killed and 40 were injured, the interior ministry said.

Four schools collapsed in Kestrel.`,
    { title: 'Earthquake on the coast', outlet: 'Outlet A', published: '2031-03-03' },
  ),
  article(
    'wed',
    `The death toll from the earthquake rose to 19, the interior ministry said on Wednesday.

“Two people were killed in a landslide above Orlen,” rescue chief Ada Brenn said.

It was the worst earthquake since 1974, when 230 people died.`,
    { title: 'Toll rises', outlet: 'Outlet B', published: '2031-03-05' },
  ),
  article(
    'fri',
    `At least 23 people were killed in the earthquake, the Red Cross said on Friday. The interior ministry put the number at 21.

About 2,400 people took part in a march for the victims, the union said. The city said 1,100 took part.`,
    { title: 'Toll disputed', outlet: 'Outlet C', published: '2031-03-07' },
  ),
];

const figuresFor = (question: string): readonly (number | null)[] => {
  const outcome = askOf(QUAKE, question);
  return outcome.kind === 'conflicting' ? outcome.figures.map(({ amount }) => amount.low ?? amount.high) : [];
};

describe('figures side by side', () => {
  it.each([
    'How many people were killed in the earthquake?',
    'how many people died in the earthquake',
    'What is the death toll from the earthquake?',
    'How many people did the earthquake kill?',
  ])('shows every figure told of %j, newest first, two of one article among them', (question) => {
    expect(figuresFor(question)).toEqual([23, 21, 19, 12]);
  });

  it('shows the sentence behind a figure with the sentence that it goes on from', () => {
    const outcome = askOf(QUAKE, 'How many people were killed in the earthquake?');
    const second = outcome.quotes.find(({ text }) => text.includes('at 21'));
    expect(second?.context?.map(({ text }) => text)).toEqual([
      'At least 23 people were killed in the earthquake, the Red Cross said on Friday.',
    ]);
  });

  it('sets two counts of one event in one article against each other', () => {
    expect(figuresFor('How many people took part in the march?')).toEqual([2400, 1100]);
  });

  it('takes no figure of an older year, of another event or of another deed', () => {
    const all = figuresFor('How many people were killed in the earthquake?');
    expect(all).not.toContain(230);
    expect(all).not.toContain(2);
    expect(all).not.toContain(40);
  });

  it('takes the figure of an older year when the question names that year', () => {
    const outcome = askOf(QUAKE, 'How many people died in the earthquake in 1974?');
    expect(outcome.quotes[0]?.text).toContain('230');
  });

  it('leaves out a figure that the article takes back', () => {
    const outcome = askOf(
      [
        article('a', 'Nine people were killed in the fire, the mayor said.', { outlet: 'Outlet A' }),
        article(
          'b',
          'CORRECTION: An earlier post said that 410 people had been killed in the fire. That was the number of people treated.',
          { outlet: 'Outlet B', published: '2031-03-09' },
        ),
      ],
      'How many people were killed in the fire?',
    );
    expect(outcome.kind).toBe('answered');
    expect(outcome.quotes[0]?.text).toContain('Nine');
  });
});
