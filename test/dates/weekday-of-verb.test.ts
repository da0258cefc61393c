import { describe, expect, it } from 'vitest';
import { findTimeMentions } from '../../src/dates/index.ts';

/** Published on a Friday. */
const PUBLISHED = '2026-03-13';

const COMING: readonly string[] = [
  'Elections are held on Monday.',
  'The bodies are flown home on Monday.',
  'The victims, most of them children, are laid to rest on Monday.',
  'The trains run again from Monday, the operator said.',
  'Workers walk out on Monday.',
  'Doctors hold a vigil on Monday.',
  'The teams play on Monday.',
  'The hearing continues on Monday.',
  'The first funerals take place on Monday.',
  'The court lets him go on Monday.',
  'The mayor chairs a meeting on Monday.',
  'The pilgrims trek to the shrine on Monday.',
  'On Monday the ferries sail again.',
  'Families who lost homes hold a vigil on Monday.',
  'The funeral is in the cathedral on Monday.',
  'The mayor, who was wounded last week, is buried on Monday.',
];

const GONE: readonly string[] = [
  'The court let him go on Monday.',
  'Police shut the bridge on Monday.',
  'Rebels hit the depot on Monday.',
  'The strike cost the city 3 million on Monday.',
  'The team beat Orn on Monday.',
  'Six men are accused of having set the fire on Monday.',
  'She is charged with killing a guard on Monday.',
  'Two men are held over a robbery on Monday.',
  'The schools close after a fire on Monday.',
  'The army holds the bridge it took on Monday.',
  'The new rules on Monday confused us.',
  'Three people are killed in a crash on Monday.',
  'Police investigate a fire on Monday.',
  'Three arrests on Monday.',
  'Prices at the close of business Monday, when shares of banks face losses, fell.',
  "The offer follows Monday's talks.",
];

function mondayOf(text: string, kind?: string): string | undefined {
  const sentences = [{ start: 0, end: text.length, ...(kind === undefined ? {} : { kind }) }];
  const found = findTimeMentions(text, { published: PUBLISHED, zone: null, lang: 'en', sentences });
  return found.find(({ text: words }) => words === 'Monday')?.value;
}

describe('a weekday beside a verb in the present', () => {
  it.each(COMING)('is the coming one: %s', (text) => {
    expect(mondayOf(text)).toBe('2026-03-16');
  });

  it.each(GONE)('is the last one where the day is of something else, or the form a past: %s', (text) => {
    expect(mondayOf(text)).toBe('2026-03-09');
  });

  it.each(['The bodies are flown home on Monday.', 'Women carry the dead through the ruins on Monday.'])(
    'is the last one in a caption: %s',
    (text) => {
      expect(mondayOf(text, 'caption')).toBe('2026-03-09');
      expect(mondayOf(text, 'sentence')).toBe('2026-03-16');
    },
  );

  it('is the day of publication where that is the day named', () => {
    const [found] = findTimeMentions('The vote is held on Friday.', {
      published: PUBLISHED,
      zone: null,
      lang: 'en',
    });
    expect(found?.value).toBe('2026-03-13');
  });
});
