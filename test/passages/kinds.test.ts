import { describe, expect, test } from 'vitest';
import { type PassageKind, segment } from '../../src/passages/index.ts';

type Row = readonly [
  why: string,
  lang: string,
  text: string,
  expected: readonly (readonly [PassageKind, string])[],
];

const ROWS: readonly Row[] = [
  [
    'a heading has no stop and something below it',
    'en',
    'The next step\n\nIt rained.',
    [
      ['heading', 'The next step'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'a question alone in its block is a heading',
    'en',
    'Who is to blame?\n\nIt rained.',
    [
      ['heading', 'Who is to blame?'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'a quoted question is none',
    'en',
    '“What do we do?”\n\nShe did not know.',
    [
      ['sentence', '“What do we do?”'],
      ['sentence', 'She did not know.'],
    ],
  ],
  [
    'an unfinished line alone is a sentence',
    'en',
    'Police said the suspect was arrested',
    [['sentence', 'Police said the suspect was arrested']],
  ],
  [
    'a last line of a word or two is neither',
    'en',
    'It rained.\n\nBack home',
    [
      ['sentence', 'It rained.'],
      ['other', 'Back home'],
    ],
  ],
  [
    'Markdown headings keep their mark',
    'en',
    '## What we know.\n\nIt rained.',
    [
      ['heading', '## What we know.'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'a bold line is a heading',
    'en',
    '**What we know**\n\nIt rained.',
    [
      ['heading', '**What we know**'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'a byline names people',
    'en',
    'By Jane Doe and Max Roe in Kyiv\n\nIt rained.',
    [
      ['byline', 'By Jane Doe and Max Roe in Kyiv'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    '"By Friday" names none',
    'en',
    'By Friday the roads were open\n\nIt rained.',
    [
      ['heading', 'By Friday the roads were open'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    '"With" needs an agency',
    'en',
    'It rained.\n\nWith Reuters',
    [
      ['sentence', 'It rained.'],
      ['byline', 'With Reuters'],
    ],
  ],
  [
    'an agency in brackets signs the text',
    'en',
    'It rained. (AFP)',
    [
      ['sentence', 'It rained.'],
      ['byline', '(AFP)'],
    ],
  ],
  [
    'who reported and edited is a byline',
    'en',
    'It rained.\n\n(Reporting by Jane Doe in Kyiv; editing by Jon Roe)',
    [
      ['sentence', 'It rained.'],
      ['byline', '(Reporting by Jane Doe in Kyiv; editing by Jon Roe)'],
    ],
  ],
  [
    'every sentence before a credit is its caption',
    'en',
    'Smoke rises. Media report a fire. © Jane Doe / AP',
    [
      ['caption', 'Smoke rises.'],
      ['caption', 'Media report a fire.'],
      ['credit', '© Jane Doe / AP'],
    ],
  ],
  [
    'a caption needs no stop',
    'en',
    'Smoke (Photo by J. K. Doe / Getty Images)',
    [
      ['caption', 'Smoke'],
      ['credit', '(Photo by J. K. Doe / Getty Images)'],
    ],
  ],
  [
    'a credit line makes the line above a caption',
    'en',
    'It rained. It poured.\nSmoke over town.\n© Jane Doe / AP\nIt stopped.',
    [
      ['sentence', 'It rained.'],
      ['sentence', 'It poured.'],
      ['caption', 'Smoke over town.'],
      ['credit', '© Jane Doe / AP'],
      ['sentence', 'It stopped.'],
    ],
  ],
  [
    'a credit that lost its line break ends with the agency',
    'en',
    'Troops, 2022. © Jane Doe / Reuters Moscow denied it. It left.',
    [
      ['caption', 'Troops, 2022.'],
      ['credit', '© Jane Doe / Reuters'],
      ['sentence', 'Moscow denied it.'],
      ['sentence', 'It left.'],
    ],
  ],
  [
    '… or with the name behind the agency',
    'en',
    'Troops, 2022. © Reuters / Jane Doe Moscow denied it.',
    [
      ['caption', 'Troops, 2022.'],
      ['credit', '© Reuters / Jane Doe'],
      ['sentence', 'Moscow denied it.'],
    ],
  ],
  [
    'square brackets with a slash are a credit',
    'en',
    'Smoke. [Jane Doe/Reuters]\nIt rained.',
    [
      ['caption', 'Smoke.'],
      ['credit', '[Jane Doe/Reuters]'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'an agency that signs a picture',
    'en',
    'Smoke. REUTERS/Jane Doe',
    [
      ['caption', 'Smoke.'],
      ['credit', 'REUTERS/Jane Doe'],
    ],
  ],
  [
    '"Photo:" before a sentence is a caption',
    'en',
    'Photo: Smoke rises over the town.\n\nIt rained.',
    [
      ['caption', 'Photo: Smoke rises over the town.'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'a bracket in mid-sentence is no credit',
    'en',
    'The picture (© AFP) was shared.',
    [['sentence', 'The picture (© AFP) was shared.']],
  ],
  [
    'an image and the line below it',
    'en',
    '![Smoke](a.png)\n*Smoke over town.*\n\nIt rained.',
    [
      ['caption', '![Smoke](a.png)'],
      ['caption', '*Smoke over town.*'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'list items keep their marks',
    'en',
    'Demands:\n- Peace\n- Bread. Water.\n1. Land\n2) Law',
    [
      ['heading', 'Demands:'],
      ['list-item', '- Peace'],
      ['list-item', '- Bread.'],
      ['list-item', 'Water.'],
      ['list-item', '1. Land'],
      ['list-item', '2) Law'],
    ],
  ],
  [
    'an indented line goes on with its item',
    'en',
    '- Peace for\n  All\n- Bread',
    [
      ['list-item', '- Peace for\n  All'],
      ['list-item', '- Bread'],
    ],
  ],
  [
    'lines that lead elsewhere',
    'en',
    'Read also: Ten facts\nShare\nhttps://example.com/x\nIt rained.',
    [
      ['related', 'Read also: Ten facts'],
      ['related', 'Share'],
      ['related', 'https://example.com/x'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    '"Watch" may begin a sentence',
    'en',
    'Watch the skies, they said.',
    [['sentence', 'Watch the skies, they said.']],
  ],
  [
    'rules and tables say nothing',
    'en',
    '---\n\n| a | b |\n\n***\n\nIt rained.',
    [
      ['other', '---'],
      ['other', '| a | b |'],
      ['other', '***'],
      ['sentence', 'It rained.'],
    ],
  ],
  [
    'a sentence of over 1,000 characters stays whole',
    'en',
    `It ${'rained and '.repeat(100)}stopped. It was over.`,
    [
      ['other', `It ${'rained and '.repeat(100)}stopped.`],
      ['sentence', 'It was over.'],
    ],
  ],
  [
    'Russian bylines and credits',
    'ru',
    'Автор: Иван Петров\n\nПожар. Фото: ТАСС\n\nПо материалам AFP',
    [
      ['byline', 'Автор: Иван Петров'],
      ['caption', 'Пожар.'],
      ['credit', 'Фото: ТАСС'],
      ['byline', 'По материалам AFP'],
    ],
  ],
  [
    'German bylines',
    'de',
    'Von Max Muster\n\nEs regnet.\n\nMit Material von dpa',
    [
      ['byline', 'Von Max Muster'],
      ['sentence', 'Es regnet.'],
      ['byline', 'Mit Material von dpa'],
    ],
  ],
  [
    'a language without rules is split by Unicode',
    'sw',
    'Mvua inanyesha. Upepo unavuma.',
    [
      ['sentence', 'Mvua inanyesha.'],
      ['sentence', 'Upepo unavuma.'],
    ],
  ],
  [
    'an unknown tag is no fault',
    '??',
    'One is here. Two is here.',
    [
      ['sentence', 'One is here.'],
      ['sentence', 'Two is here.'],
    ],
  ],
  ['nothing gives nothing', 'en', ' \r\n\ufeff\n', []],
];

describe('what a passage is', () => {
  test.each(ROWS)('%s', (_why, lang, text, expected) => {
    expect(segment(text, lang).map((passage) => [passage.kind, passage.text])).toEqual(expected);
  });
});

describe('how passages are tied together', () => {
  const body =
    'It rained.\n\nThe flood\n\nRoads closed. Two fled.\n\nA boat. A dog. © Jane Doe / AP\n\nIt stopped.';
  const passages = segment(body, 'en');

  test('ordinals count up from 0', () => {
    expect(passages.map((passage) => passage.ordinal)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
  test('sentences of one block share its number', () => {
    expect(passages.map((passage) => passage.paragraph)).toEqual([0, 1, 2, 2, 3, 3, 3, 4]);
  });
  test('what follows a heading stands under it', () => {
    expect(passages.map((passage) => passage.heading)).toEqual([null, null, 1, 1, 1, 1, 1, 1]);
  });
  test('a credit knows the last sentence of its caption', () => {
    expect(passages.map((passage) => passage.caption)).toEqual([null, null, null, null, null, null, 5, null]);
  });
});
