import { ask, type Outcome } from '../../src/answer/index.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { Library } from '../../src/library.ts';
import { bareArticle } from '../helpers/bare-article.ts';

/** A bare article of 8 March 2031. */
export function article(id: string, body: string, rest: Partial<Article> = {}): Article {
  return bareArticle(id, body, { published: '2031-03-08', ...rest });
}

/** A question to a library of these articles, asked in the evening of 8 March 2031 unless told otherwise. */
export function askOf(
  articles: readonly Article[],
  text: string,
  rest: { readonly thread?: readonly string[]; readonly now?: string; readonly mode?: 'ask' | 'claim' } = {},
): Outcome {
  const { thread = [], now = '2031-03-08T18:00:00Z', mode = 'ask' } = rest;
  return ask(Library.of(articles), { text, thread, now, mode });
}

export const textsOf = (outcome: Outcome): readonly string[] => outcome.quotes.map((quote) => quote.text);
export const codesOf = (outcome: Outcome): readonly string[] => outcome.notices.map((notice) => notice.code);

/** Plainly fictional reporting about a flood in an invented town, by invented outlets, over three days. */
export const FLOOD: readonly Article[] = [
  article(
    'a-friday',
    `The river Orla burst its banks in Velmora on Thursday and flooded the old town.

At least 12 people were killed in the flood, the Velmora fire service said. "We are still searching the cellars," said Ada Brenn, the head of the fire service. "It will take days."

The airport of Velmora is closed, the operator said on Friday.

Ada Brenn took over the fire service in 2029. She called on residents to stay away from the river.`,
    {
      title: 'Flood in Velmora',
      outlet: 'Outlet A',
      published: '2031-03-07',
      agency: 'Agency X',
      url: 'https://a.example/flood',
    },
  ),
  article(
    'b-friday',
    `VELMORA (Agency X) - At least 12 people were killed in the flood, the Velmora fire service said.

The mayor, Tomas Ruhl, declared a state of emergency on Friday.`,
    { title: 'Velmora under water', outlet: 'Outlet B', published: '2031-03-07', agency: 'Agency X' },
  ),
  article(
    'c-saturday',
    `The flood in Velmora has killed 26 people, Mayor Tomas Ruhl said on Saturday.

The airport of Velmora reopened on Saturday morning, the operator said.

Power was restored in the old town, but schools stay shut.`,
    {
      title: 'Velmora counts its dead',
      outlet: 'Outlet C',
      published: '2031-03-08',
      url: 'https://c.example/dead#top',
    },
  ),
];
