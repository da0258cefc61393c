import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/answer/context/context-of.ts';
import { readEntry } from '../../../src/entry.ts';
import { article, askOf } from '../fixture.ts';

const BLOG = `21:40 The water is falling, the fire service of Velmora says.

20:15 CORRECTION: We reported at 18:30 that the sluice at Kestrel had burst. That was wrong. It is being watched.

18:30 The sluice at Kestrel has burst, a caller says. People are leaving the lower street.

17:00 Earlier we named the driver as Ivo Dahn. His family says that he is well.

16:10 The driver who died at the bridge is Ivo Dahn.

15:00 The school of Orth is closed.`;

function besideOf(startsWith: string, body = BLOG): readonly string[] {
  const entry = readEntry(article('a', body));
  const passage = entry.passages.find(({ text }) => text.startsWith(startsWith));
  if (!passage) throw new Error(`no passage starts with ${startsWith}`);
  return contextOf(entry, passage).map(({ text }) => text.slice(0, 16));
}

describe('a correction in the same article', () => {
  it('above stands beside the entry whose hour it names', () => {
    expect(besideOf('18:30')).toEqual(['20:15 CORRECTION', 'That was wrong.']);
  });

  it('stands beside a further sentence of that entry', () => {
    expect(besideOf('People are')).toContain('20:15 CORRECTION');
  });

  it('stands beside the entry whose words it says again', () => {
    expect(besideOf('16:10')).toEqual(['17:00 Earlier we', 'His family says ']);
  });

  it('brings along what it says was wrong', () => {
    expect(besideOf('17:00')).toEqual(['His family says ']);
    expect(besideOf('20:15')).toEqual(['That was wrong.']);
  });

  it('stands beside no other entry', () => {
    expect(besideOf('21:40')).toEqual([]);
    expect(besideOf('15:00')).toEqual([]);
  });

  it('at the foot stands beside the sentence that it takes up', () => {
    const body = `Mayor Tomas Ruhl has resigned over the flood.\n\nRain fell on Orth.\n\nThe school is closed until Friday.\n\nCorrection: an earlier version said that mayor Tomas Ruhl had resigned. He has not.`;
    expect(besideOf('Mayor', body)).toEqual(['Correction: an e', 'He has not.']);
    expect(besideOf('Rain', body)).toEqual([]);
  });
});

describe('a figure that was only reported before', () => {
  const bulletin = article(
    'b',
    '1. 41 people died in the flood.\n\n2. Bulletin no. 4 gave 44 people dead in the flood. Three had been counted twice.',
    { outlet: 'Civil Protection', published: '2031-03-09' },
  );
  const wire = article('w', 'At least 14 people died in the flood, the fire service said.', {
    outlet: 'Wire',
    published: '2031-03-07',
  });

  it('takes no part where figures differ', () => {
    const outcome = askOf([bulletin, wire], 'How many people died in the flood?');
    expect(outcome.kind).toBe('conflicting');
    expect(outcome.quotes.map(({ text }) => text).join()).not.toContain('44');
  });
});
