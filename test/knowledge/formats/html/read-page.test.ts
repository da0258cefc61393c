import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/knowledge/formats/html/read-page.ts';
import { segment } from '../../../../src/passages/index.ts';

const TEXT =
  'The old bridge in Norvik was closed on Tuesday after a storm damaged two of its pillars, the mayor said to reporters at the town hall.';
const page = (head: string, body = `<article><p>${TEXT}</p></article>`): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const fieldsOf = (html: string, url: string | null = null): Record<string, unknown> => {
  const read = readPage(html, url);
  return read.kind === 'page' ? Object.fromEntries(read.fields) : {};
};
const bodyOf = (body: string): string => {
  const read = readPage(page('', body), null);
  return read.kind === 'page' ? read.body : read.code;
};
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the fields of a page', () => {
  it.each([
    [
      'the outlet is cut off the title',
      '<title>Bridge | Post</title><meta property="og:site_name" content="Post">',
      'title',
      'Bridge',
    ],
    [
      'a title is not cut elsewhere',
      '<title>Post | Bridge</title><meta property="og:site_name" content="Post">',
      'title',
      'Post | Bridge',
    ],
    [
      'JSON-LD beats meta tags',
      `<meta property="og:title" content="Meta">${ld({ '@type': 'NewsArticle', headline: 'Data' })}`,
      'title',
      'Data',
    ],
    [
      'an article in a graph is found',
      ld({
        '@graph': [
          { '@type': 'WebPage', name: 'no' },
          { '@type': ['ReportageNewsArticle'], headline: 'yes' },
        ],
      }),
      'title',
      'yes',
    ],
    [
      'other things than articles are passed over',
      `${ld({ '@type': 'Organization', name: 'Post' })}<title>T</title>`,
      'title',
      'T',
    ],
    [
      'a good date beats a bad one',
      `<meta name="date" content="2024-03-05">${ld({ '@type': 'NewsArticle', datePublished: 'yesterday' })}`,
      'published',
      '2024-03-05',
    ],
    [
      'the only author that is an agency made it',
      ld({ '@type': 'NewsArticle', author: { name: 'AFP' }, publisher: { name: 'Post' } }),
      'agency',
      'AFP',
    ],
    [
      'an agency beside a person contributed',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Ida Holm' }, { name: 'AFP' }] }),
      'contributors',
      ['AFP'],
    ],
    [
      'an agency on its own site is the outlet',
      ld({ '@type': 'NewsArticle', author: 'Reuters', publisher: { name: 'Reuters' } }),
      'agency',
      undefined,
    ],
  ])('%s', (_, head, name, expected) => {
    expect(fieldsOf(page(head))[name]).toEqual(expected);
  });

  it('makes a canonical link absolute, and takes the address it came from when there is none', () => {
    const from = 'https://harbour.example/a/b?utm=1';
    expect(fieldsOf(page('<link rel="canonical" href="/a/b">'), from).url).toBe(
      'https://harbour.example/a/b',
    );
    expect(fieldsOf(page(''), from).url).toBe(from);
    expect(fieldsOf(page('')).url).toBe(undefined);
  });
});

describe('the text of a page', () => {
  it.each([
    ['folds white space', `<article><p>${TEXT}\n\t  And   more.</p></article>`, `${TEXT} And more.\n`],
    ['keeps line breaks', `<article><p>${TEXT}<br>And more.</p></article>`, `${TEXT}\nAnd more.\n`],
    [
      'parts paragraphs at two line breaks',
      `<article>${TEXT}<br><br>${TEXT}</article>`,
      `${TEXT}\n\n${TEXT}\n`,
    ],
    ['writes the marks that a browser puts around q', `<p>${TEXT} <q>Yes</q>.</p>`, `${TEXT} “Yes”.\n`],
    ['leaves no marker of an empty item', `<article><ul><li></li></ul><p>${TEXT}</p></article>`, `${TEXT}\n`],
    [
      'keeps words apart that stand in inline elements',
      `<article><p><b>The</b> <i>old</i> bridge. ${TEXT}</p></article>`,
      `The old bridge. ${TEXT}\n`,
    ],
    [
      'takes an entity for its character, once',
      `<article><p>${TEXT} A &amp;lt;b&amp;gt; &lt;i&gt;.</p></article>`,
      `${TEXT} A &lt;b&gt; <i>.\n`,
    ],
  ])('%s', (_, body, expected) => {
    expect(bodyOf(body)).toBe(expected);
  });

  it('marks a caption and its credit, so that neither is taken for reporting', () => {
    const figure =
      '<figure><img src=a><figcaption>Water rises at the bridge. <span class="credit">Photo: Jon Berg/AFP</span></figcaption></figure>';
    const body = bodyOf(`<article>${figure}<p>${TEXT}</p></article>`);
    expect(segment(body, 'en').map(({ kind, text }) => [kind, text])).toEqual([
      ['other', '![]()'],
      ['caption', 'Water rises at the bridge.'],
      ['credit', 'Photo: Jon Berg/AFP'],
      ['sentence', TEXT],
    ]);
  });

  it('is the marked article, and told, when the main text that was found is another, shorter part', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `<div><span>Line ${i} of the report</span></div>`,
    ).join('');
    const comment = `<section><p>${TEXT} Yes, well, no, or so.</p><p>${TEXT} So, then, there, here.</p></section>`;
    const read = readPage(
      page('', `<div itemprop="articleBody" class="community">${lines}</div>${comment}`),
      null,
    );
    expect(read).toMatchObject({
      body: expect.stringMatching(/^Line 0 of the report\n/),
      notes: [{ code: 'ARTICLE_DOUBTFUL_TEXT' }],
    });
  });

  it('drops table rows without words', () => {
    const rows = '<tr><td>Monday</td><td>3 m</td></tr><tr><td> </td><td></td></tr>';
    expect(bodyOf(`<article><p>${TEXT}</p><table>${rows}</table></article>`)).toBe(
      `${TEXT}\n\n| Monday | 3 m |\n`,
    );
  });

  it('never throws, whatever the markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<li>',
      '<ul>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<br>',
      '<pre>',
      '<template>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<html>',
      '<body>',
      '</body>',
      '<head>',
      '<svg>',
      '<q>',
      '<figcaption>',
      '<article>',
      '<a href="x">',
      '<h1>',
      '<![CDATA[',
      '<',
      '&',
      'words, and more. ',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 40 }), (parts) => {
        const read = readPage(parts.join(''), null);
        return read.kind === 'page' ? read.body.endsWith('\n') : read.code.startsWith('ARTICLE_');
      }),
      { numRuns: 300 },
    );
  });
});
