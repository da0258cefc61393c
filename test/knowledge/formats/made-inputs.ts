/** Inputs of golden cases that are too large or too binary to be kept as files. */
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf, type PdfText } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

export interface MadeInput {
  readonly slug: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Bridge closed</title>${head}</head><body>${body}</body></html>`;
const SENTENCE = 'The old bridge in Norvik was closed on Tuesday after a storm, the mayor said. ';

const RUNNING: readonly PdfText[] = [
  { text: 'HARBOUR POST   Tuesday 5 March 2024', y: 770, size: 8 },
  { text: 'harbour.example', y: 30, size: 8 },
];
const news = makePdf(
  [
    [
      ...RUNNING,
      { text: 'Bridge closed after storm', y: 730, size: 20 },
      { text: 'The old bridge in Norvik was closed on Tuesday after a well-known wea-', y: 700 },
      { text: 'kness in one of its pillars was con\x01rmed by engineers, and the well-', y: 686 },
      { text: 'known engineer Ida Holm said it would stay shut.', y: 672 },
      { text: 'Nobody was hurt. Two fishing boats sank in the harbour during the night,', y: 644 },
      { text: 'the coast guard said in a statement that was read out', y: 630 },
      { text: '1', y: 16, x: 300, size: 8 },
    ],
    [
      ...RUNNING,
      { text: 'on Wednesday morning by its spokesman.', y: 730 },
      { text: 'Ferries run from Havn until the bridge is open again.', y: 700 },
      { text: '2', y: 16, x: 300, size: 8 },
    ],
  ],
  { title: 'Bridge closed after storm' },
);

const deletion =
  '<w:p><w:r><w:t xml:space="preserve">The bridge stays shut for </w:t></w:r><w:del w:id="1"><w:r><w:delText>a month</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>a week</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">, the mayor said.</w:t></w:r></w:p>';
const linkedPicture =
  '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const linkedRelations = {
  name: 'word/_rels/document.xml.rels',
  content:
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
};

export const MADE_INPUTS: readonly MadeInput[] = [
  {
    slug: 'page-nested-20000',
    file: 'deep.html',
    bytes: utf8(page(`${'<div>'.repeat(20_000)}<p>${SENTENCE.repeat(3)}</p>${'</div>'.repeat(20_000)}`)),
  },
  {
    slug: 'page-one-line-of-1-mb',
    file: 'line.html',
    bytes: utf8(page(`<p>${SENTENCE.repeat(12_700)}</p>`)),
  },
  { slug: 'text-10000-lines', file: 'log.txt', bytes: utf8('a line of a log\n'.repeat(10_000)) },
  {
    slug: 'page-windows-1251',
    file: 'most.html',
    bytes: windows1251(
      '<!doctype html><html lang="ru"><head><meta charset="windows-1251"><title>Мост закрыт</title></head><body><article><p>Старый мост в Норвике закрыли во вторник после бури, сообщил мэр города.</p><p>«Он будет закрыт не меньше недели», — сказали в ратуше.</p></article></body></html>',
    ),
  },
  { slug: 'text-utf-16le', file: 'u16.txt', bytes: utf16(`\ufeff${SENTENCE}`) },
  { slug: 'text-utf-16le-without-mark', file: 'u16.txt', bytes: utf16(SENTENCE) },
  {
    slug: 'text-png-named-txt',
    file: 'picture.txt',
    bytes: Uint8Array.from([
      0x89,
      0x50,
      0x4e,
      0x47,
      13,
      10,
      26,
      10,
      ...Array.from({ length: 400 }, (_, i) => i % 9),
    ]),
  },
  {
    slug: 'text-invalid-utf-8',
    file: 'bad.txt',
    bytes: Uint8Array.from([
      ...utf8('The caf'),
      0xe9,
      ...utf8(' in Norvik stayed open, the owner said on Tuesday.'),
    ]),
  },
  { slug: 'pdf-news', file: 'bridge.pdf', bytes: news },
  { slug: 'pdf-named-docx', file: 'bridge.docx', bytes: news },
  { slug: 'pdf-scan', file: 'scan.pdf', bytes: makePdf([[{ text: 'p. 1', y: 20 }], []]) },
  {
    slug: 'pdf-locked',
    file: 'locked.pdf',
    bytes: makePdf([[{ text: SENTENCE, y: 700 }]], { locked: true }),
  },
  { slug: 'pdf-damaged', file: 'damaged.pdf', bytes: utf8('%PDF-1.7\nthis is not one at all\n') },
  {
    slug: 'pdf-too-long',
    file: 'book.pdf',
    bytes: makePdf(Array.from({ length: 201 }, () => [{ text: SENTENCE, y: 700 }])),
  },
  {
    slug: 'docx-news',
    file: 'bridge.docx',
    bytes: makeDocx(
      [
        paragraph('Bridge closed after storm', 'Heading1'),
        paragraph('The old bridge in Norvik was closed on Tuesday.'),
        deletion,
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Monday</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3 m</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ].join(''),
      { title: 'bridge-final-2.docx' },
    ),
  },
  {
    slug: 'docx-linked-picture',
    file: 'linked.docx',
    bytes: makeDocx(paragraph(SENTENCE) + linkedPicture, { title: 'Bridge closed', more: [linkedRelations] }),
  },
  { slug: 'docx-with-macros', file: 'm.docm', bytes: makeDocx(paragraph(SENTENCE), { macros: true }) },
  {
    slug: 'docx-bomb',
    file: 'bomb.docx',
    bytes: makeDocx(paragraph(SENTENCE), {
      more: [{ name: 'word/a.xml', content: new Uint8Array(30_000_000) }],
    }),
  },
  {
    slug: 'docx-bomb-that-lies',
    file: 'bomb.docx',
    bytes: makeDocx(paragraph(SENTENCE), {
      more: [{ name: 'word/a.xml', content: new Uint8Array(30_000_000), claimedSize: 1_000 }],
    }),
  },
  {
    slug: 'docx-too-many-entries',
    file: 'many.docx',
    bytes: makeZip(Array.from({ length: 2_001 }, (_, i) => ({ name: `word/${i}.xml`, content: '' }))),
  },
  { slug: 'docx-cut-off', file: 'cut.docx', bytes: makeDocx(paragraph(SENTENCE)).subarray(0, 500) },
  {
    slug: 'docx-that-is-a-zip',
    file: 'photos.docx',
    bytes: makeZip([{ name: 'a.txt', content: 'hello' }]),
  },
  {
    slug: 'old-word-file',
    file: 'old.doc',
    bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
  },
  {
    slug: 'feed-10000-entries',
    file: 'feed.xml',
    bytes: utf8(
      `<rss version="2.0"><channel><title>Harbour Post</title>${Array.from(
        { length: 10_000 },
        (_, i) => `<item><title>Entry ${i}</title><guid>g${i}</guid></item>`,
      ).join('')}</channel></rss>`,
    ),
  },
];

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from([...text].map((char) => byteOf.get(char) ?? 0x3f));
}
