import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

const faults = (body: string, text: string): readonly string[] => {
  const [first] = rank(indexOf(entryOf('a', body, { published: '2031-03-08' })), { text }).ranked;
  return first?.evidence.against ?? ['nothing found'];
};

describe('a count of what was asked', () => {
  it.each([
    ['How many people were killed?', 'At least 12 people were killed and 40 were injured.'],
    ['How many people were injured?', 'At least 12 people were killed and 40 were injured.'],
    ['How many people were killed?', 'Twelve inmates were killed on Friday.'],
    ['How many inmates died?', 'In 2031 eleven inmates died in the riot.'],
    ['How many children were killed?', 'Three of the children were killed.'],
    ['How many guards are being held?', 'Nine guards were taken on Monday. Five are still being held.'],
    ['How many people died?', 'It was the worst flood since 1974; 23 people died.'],
    ['How many police officers were hurt?', 'Seven police officers were hurt in the clashes.'],
    ['How many police officers were hurt?', 'Nine people were hurt, including three police officers.'],
    ['How many blankets were handed out?', 'On Monday 3,500 blankets and 800 tents were distributed.'],
    ['How many soldiers were in the camps?', 'Each of the camps had 10,000 troops in it.'],
    ['How many rival princes were there?', 'There were five princes from a rival faction.'],
    ['How many soldiers were sent?', 'The army sent 200 soldiers and six helicopters.'],
  ])('answers %j in %j', (question, body) => {
    expect(faults(body, question)).toEqual([]);
  });

  it.each([
    ['How many children were killed?', 'At least 12 people were killed on Friday.', 'counted-missing'],
    ['How many children were vaccinated?', 'Children were vaccinated on 3 May.', 'kind-missing'],
    [
      'How many police officers were hurt?',
      'Seven people were hurt near the police station.',
      'counted-missing',
    ],
    [
      'How many soldiers surrendered?',
      'In all, 46 mutineers surrendered to the soldiers.',
      'counted-missing',
    ],
    ['How many people were evacuated?', 'Three villages were evacuated on Friday.', 'counted-missing'],
    [
      'How many guards were killed?',
      'One inmate was killed and six people, two of them guards, were hurt.',
      'counted-missing',
    ],
    ['How many people died?', 'It was the worst flood since 1974, when 230 people died.', 'other-year'],
    ['How many people died?', 'In 1974, 230 people died in a flood.', 'other-year'],
    ['How many people were infected in Port Lise?', 'In Anso, 54 people were infected.', 'name-missing'],
    [
      'How many soldiers were deployed?',
      '11:30 The minister denies that the soldiers have been deployed.',
      'kind-missing',
    ],
    ['How many people were stabbed?', 'Six people were hurt in the prison on Friday.', 'deed-missing'],
  ])('does not answer %j in %j: %s', (question, body, fault) => {
    expect(faults(body, question)).toContain(fault);
  });

  it('is not of another place when the asked one is only what the article is about', () => {
    const body = 'A fire broke out in Port Lise on Monday.\n\nThe fire killed 12 people in Anso.';
    const { ranked } = rank(indexOf(entryOf('a', body)), {
      text: 'How many people were killed in Port Lise?',
    });
    const count = ranked.find(({ located }) => located.passage.text.includes('12'));
    expect(count?.evidence.against).toContain('place-differs');
  });

  it('is not of another event when the asked one is only what the article is about', () => {
    const body = 'The flood reached Port Lise on Monday.\n\nTwo people were killed in a landslide on Friday.';
    const { ranked } = rank(indexOf(entryOf('a', body)), {
      text: 'How many people were killed in the flood?',
    });
    const count = ranked.find(({ located }) => located.passage.text.includes('landslide'));
    expect(count?.evidence.against).toContain('setting-differs');
  });
});
