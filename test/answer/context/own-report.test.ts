import { describe, expect, it } from 'vitest';
import { tellsEarlierReport } from '../../../src/answer/context/own-report.ts';

describe('tellsEarlierReport', () => {
  it.each([
    '10:30 Earlier we named the dead pilot as Ivo Dahn.',
    'We wrote on Monday that Vera Holm had been kidnapped.',
    'We reported at 18:30 that a dam had burst.',
    'The first version of this text gave 80 dead.',
    '8. Bulletin no. 4 gave 44 dead.',
    'List no. 3 named Ada Brenn among the missing.',
    'An earlier version of this article said that Ruhl had resigned.',
    'This paper reported on Sunday that the quarry was shut.',
    'Our first report put the toll at nine.',
    'Earlier, on Tuesday, the police spoke of 30 dead.',
    'Earlier reports said that 12 people had died.',
  ])('sees that what was reported before is told: %s', (text) => {
    expect(tellsEarlierReport(text)).toBe(true);
  });

  it.each([
    'We want to know who fired on Monday.',
    'We are safe.',
    '“We said on Monday that we would strike,” Ada Brenn said.',
    'Earlier on Friday the bridge was closed.',
    'Earlier this week, police arrested 12 people.',
    'The report said on Monday that the dam was unsafe.',
    'The statement said the army had won.',
    'The last edition of the festival was in 2019.',
    'Issue no. 4 is out.',
    'This page is updated daily.',
    '',
  ])('takes nothing else for it: %s', (text) => {
    expect(tellsEarlierReport(text)).toBe(false);
  });
});
