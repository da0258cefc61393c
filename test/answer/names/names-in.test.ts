import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/answer/names/names-in.ts';

const sure = (text: string) =>
  namesIn(text)
    .filter((name) => !name.unsure)
    .map((name) => name.text);

describe('namesIn', () => {
  it.each([
    [
      'Mayor Tomas Ruhl met Ada Brenn on Friday.',
      ['Tomas Ruhl', 'Ada Brenn'],
      'titles and weekdays are left out',
    ],
    ['US Secretary of State Ada Brenn spoke.', ['Ada Brenn'], 'a long title is left out'],
    ['He joined the Bank of Velmora in May.', ['Bank of Velmora'], 'small words inside stay'],
    ["Ruhl's brother called Ada Brenn's office.", ['Ada Brenn'], 'a genitive ends a name'],
    ['The KVR said so.', ['KVR'], 'acronyms are names'],
    ['In Velmora, Kestrel and Orla nothing moved.', ['Velmora', 'Kestrel', 'Orla'], 'commas part names'],
    ['Smoke rose over the town.', [], 'one capital at the start proves nothing'],
    ['Kassym-Jomart Tokayev was there.', ['Kassym-Jomart Tokayev'], 'hyphens hold a name together'],
    ['nothing here', [], 'no capitals, no names'],
  ])('reads %j as %j: %s', (text, names) => {
    expect(sure(text)).toEqual(names);
  });

  it('gives offsets into the text', () => {
    const text = 'There was Ada Brenn, too.';
    for (const { start, end, text: name } of namesIn(text)) expect(text.slice(start, end)).toBe(name);
    expect(namesIn(text)).toHaveLength(1);
  });
});
