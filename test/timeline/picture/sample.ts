import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type FontFile,
  PICTURE_FONTS,
  type PictureFonts,
} from '../../../src/timeline/picture/timeline-picture.ts';
import type { Section, Span } from '../../../src/words/index.ts';

const require = createRequire(import.meta.url);

function file(specifier: string): FontFile {
  const path = require.resolve(specifier);
  return { path, bytes: readFileSync(path) };
}

export const fonts: PictureFonts = {
  regular: file(PICTURE_FONTS.regular),
  bold: file(PICTURE_FONTS.bold),
  family: PICTURE_FONTS.family,
};

const QUOTES: readonly (readonly Span[])[] = [
  [
    { text: 'Following the riots, the committee stated on Saturday that ' },
    { text: 'its former director had been detained on Thursday', style: 'mark' },
    { text: ' following an investigation for high treason.' },
  ],
  [{ text: '“On January 6 of this year, the committee launched an investigation,” it said.' }],
  [{ text: 'Бывший глава КНБ, подозреваемый в совершении этого преступления, был задержан в четверг.' }],
  [{ text: 'قال المتحدث باسم الحكومة يوم السبت إن 26 شخصا قتلوا في مدينة ألماتي (Almaty) خلال الاحتجاجات.' }],
  [
    {
      text: 'Ο πρόεδρος εξουσιοδότησε τις δυνάμεις: https://example.org/a/link/that/is/longer/than/one/line/of/text',
    },
  ],
  [{ text: 'Short.' }],
  [{ text: 'W'.repeat(120) }],
];

/** A worded timeline of any length, with every kind of paragraph, script and awkward word. */
export function sections(entries: number): readonly Section[] {
  const body = Array.from({ length: entries }, (_, i): readonly Section[] => [
    {
      paragraphs: [
        {
          role: 'entry',
          spans: [
            { text: `Thu ${(i % 28) + 1} Jan 2022`, style: 'strong' },
            { text: ' · reported · “on Thursday” · [2]' },
          ],
        },
        { role: 'quote', spans: QUOTES[i % QUOTES.length] ?? [] },
        ...(i % 3 === 0
          ? [{ role: 'quiet' as const, spans: [{ text: 'in 2 other articles [3] [4]' }] }]
          : []),
      ],
    },
    ...(i % 5 === 4
      ? [
          {
            paragraphs: [
              { role: 'quiet' as const, spans: [{ text: '3–4 Jan: no event dated to these days' }] },
            ],
          },
        ]
      : []),
  ]);
  return [
    {
      paragraphs: [
        {
          role: 'warn',
          spans: [{ text: 'The newest article here is 3 days old. Things may have changed.' }],
        },
      ],
    },
    {
      paragraphs: [
        { role: 'lead', spans: [{ text: 'Timeline · 2–8 Jan 2022 · as of 8 Jan 2022 · 3 articles' }] },
      ],
    },
    ...body.flat(),
    {
      paragraphs: [
        {
          role: 'citation',
          spans: [
            {
              text: 'A title that is long enough to need a second line · an outlet, with AFP · published Sat 8 Jan 2022',
            },
          ],
        },
      ],
    },
    { paragraphs: [{ role: 'quiet', spans: [{ text: '7 statements carry no date.' }] }] },
  ];
}
