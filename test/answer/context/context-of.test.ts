import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/answer/context/context-of.ts';
import { readEntry, readEntryWithout } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

function contextIn(body: string, startsWith: string): readonly string[] {
  const entry = readEntry(article('a', body));
  const passage = entry.passages.find((one) => one.text.startsWith(startsWith));
  if (!passage) throw new Error(`no passage starts with ${startsWith}`);
  const context = contextOf(entry, passage);
  for (const { start, end, text } of context) expect(body.slice(start, end)).toBe(text);
  return context.map((piece) => piece.text);
}

const SPEECH = `“There were shots this morning. It is a relative calm. It is quiet now, and order returns“, describes Ada Brenn, a correspondent in the town.`;

describe('contextOf', () => {
  it('brings nothing for a sentence that stands by itself', () => {
    expect(contextIn('Ada Brenn resigned. The river fell in Velmora.', 'The river')).toEqual([]);
  });

  it('brings the sentence that names whom a pronoun means', () => {
    expect(contextIn('Ada Brenn leads the service.\n\nShe called for calm.', 'She')).toEqual([
      'Ada Brenn leads the service.',
    ]);
  });

  it('goes back once more when the neighbour leans too', () => {
    const body = 'Ada Brenn leads the service. She took over in 2029. She called for calm.';
    expect(contextIn(body, 'She called')).toEqual(['Ada Brenn leads the service.', 'She took over in 2029.']);
  });

  it('never brings more than two', () => {
    expect(
      contextIn('Ada Brenn leads. She came. She saw the river. She left the town.', 'She left'),
    ).toHaveLength(2);
  });

  it('keeps who says it beside a sentence inside a longer quotation', () => {
    const [attribution] = contextIn(SPEECH, '“There were');
    expect(attribution).toContain('describes Ada Brenn');
  });

  it('brings what "it" means and who says it for the middle of a quotation', () => {
    const context = contextIn(SPEECH, 'It is a relative');
    expect(context).toHaveLength(2);
    expect(context[0]).toContain('There were shots');
    expect(context[1]).toContain('describes Ada Brenn');
  });

  it('finds who says it in the sentence before when the quotation goes on', () => {
    const body = '“The bridge is gone,” Ada Brenn said. “Nobody may cross the river.”';
    expect(contextIn(body, '“Nobody')).toEqual(['“The bridge is gone,” Ada Brenn said.']);
  });

  it('brings the date that "the same day" carries on', () => {
    const body =
      'On March 6 of this year, the council met in Velmora. On the same day, Ada Brenn was arrested.';
    expect(contextIn(body, 'On the same day')).toEqual([
      'On March 6 of this year, the council met in Velmora.',
    ]);
  });

  it('passes over captions and headings between a sentence and its neighbour', () => {
    const body =
      'Ada Brenn leads the service.\n\nThe bridge of Velmora, on March 6, 2031. © Aldo Renn / Agency X\n\nShe called for calm.';
    expect(contextIn(body, 'She called')).toEqual(['Ada Brenn leads the service.']);
  });

  it('never looks above a heading', () => {
    const body = 'Ada Brenn leads the service.\n\nThe state of the roads\n\nThey are closed.';
    expect(contextIn(body, 'They')).toEqual([]);
  });

  it('never looks above an entry of a live blog', () => {
    const body = '18:10 The dead man has not been named.\n\n18:30 They stay closed until Friday.';
    expect(contextIn(body, '18:30')).toEqual([]);
  });

  it('brings what follows a colon', () => {
    expect(contextIn('The council named three places:\n\nVelmora lost its bridge.', 'The council')).toEqual([
      'Velmora lost its bridge.',
    ]);
  });

  it('brings nothing for the first sentence, whatever it says', () => {
    expect(contextIn('He resigned on Friday.\n\nNobody knows why.', 'He resigned')).toEqual([]);
  });
});

describe('contextOf beside a withheld sentence', () => {
  const BODY = 'Tomas Ruhl resigned. Ada Brenn leads the service. She called for calm.';
  const from = BODY.indexOf('Ada Brenn leads');
  const entry = readEntryWithout(article('a', BODY), [{ start: from, end: BODY.indexOf(' She') }]);

  it('brings no neighbour further back, which would name somebody else', () => {
    const passage = entry.passages.find((one) => one.text.startsWith('She'));
    expect(passage && contextOf(entry, passage)).toEqual([]);
  });
});
