import { describe, expect, it } from 'vitest';
import { withoutGetPassive } from '../../../src/answer/understand/get-passive.ts';

describe('withoutGetPassive', () => {
  it.each([
    ['did the pilot get arrested?', 'was the pilot arrested?'],
    ['did the pilots get hurt', 'were the pilots hurt'],
    ['how did the train get derailed', 'how was the train derailed'],
    ['do students get drafted', 'are students drafted'],
    ['who got killed', 'who was killed'],
    ['how many people got killed', 'how many people were killed'],
  ])('reads %j as %j', (text, expected) => {
    expect(withoutGetPassive(text)).toBe(expected);
  });
  it.each(['did the pilot get the money?', 'who got the job', 'did they get out', 'get arrested', ''])(
    'leaves %j as it is',
    (text) => {
      expect(withoutGetPassive(text)).toBe(text);
    },
  );
});
