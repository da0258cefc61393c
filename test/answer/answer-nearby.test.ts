import { describe, expect, it } from 'vitest';
import { article, askOf, textsOf } from './fixture.ts';

/** Invented reports in which the answer to the next question stands in or right behind the sentence quoted first. */
const NEWS = [
  article(
    'a',
    `Ferryman Jorun Tolk drowned on Sunday. He was 74. His wife Sella did not survive either.

The funerals take place on Monday in the cemetery of Hemmer. The mayor will speak.

Four smugglers have been captured. They are being treated according to the law, the police say.

The missing boats have been found. They were hidden in a shed near the mill.

Dockers will strike from Friday. It will last two days, the union says.`,
  ),
];

describe('a follow-up is answered from the sentence quoted last or one right behind it', () => {
  it.each([
    ['Who drowned on Sunday?', 'how old was he?', 'He was 74.'],
    ['Who drowned on Sunday?', 'did his wife survive?', 'His wife Sella did not survive either.'],
    ['When are the funerals?', 'where?', 'The funerals take place on Monday in the cemetery of Hemmer.'],
    [
      'How many smugglers were captured?',
      'how are they treated?',
      'They are being treated according to the law, the police say.',
    ],
    ['Have the missing boats been found?', 'and where?', 'They were hidden in a shed near the mill.'],
    ['Will dockers strike?', 'how long for?', 'It will last two days, the union says.'],
  ])('%j, then %j', (first, then, quote) => {
    expect(textsOf(askOf(NEWS, first))).not.toEqual([]);
    expect(textsOf(askOf(NEWS, then, { thread: [first] }))[0]).toBe(quote);
  });

  it.each([
    ['Who drowned on Sunday?', 'did his brother survive?', 'somebody else'],
    ['Have the missing boats been found?', 'when?', 'no day stands there'],
    ['When are the funerals?', 'how long for?', 'no span stands there'],
    ['Who is the harbour master?', 'how old is he?', 'nothing was quoted'],
  ])('%j, then %j, is refused: %s', (first, then) => {
    expect(textsOf(askOf(NEWS, then, { thread: [first] }))).toEqual([]);
  });
});
