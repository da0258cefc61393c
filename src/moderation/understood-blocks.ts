import type { Block } from '../contract.ts';
import type { Article } from '../knowledge/article.ts';
import { nearDuplicates, similarLive, type Understood, understood } from '../knowledge/newsroom/index.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Library } from '../library.ts';
import { notice } from '../replies/reply-base.ts';

/** What was understood of a text, to be looked at before it goes live. */
export function understoodBlocks(
  library: Library,
  article: Article,
  problems: readonly Problem[],
): readonly Block[] {
  const seen = understood(article, problems, nearDuplicates(article, similarLive(library, article)));
  return [
    notice('understood-head', {}, 'lead'),
    notice('understood-facts', factsOf(seen)),
    ...seen.opening.map((text) => notice('understood-opening', { text }, 'quiet')),
    ...problemBlocks(problems),
    ...seen.near.map(({ article: other, share }) => {
      const title = library.entry(other)?.article.title ?? null;
      return notice('understood-near', { article: other, title, percent: Math.round(share * 100) }, 'warn');
    }),
  ];
}

export function problemBlocks(problems: readonly Problem[]): readonly Block[] {
  return problems.map(({ severity, message }) =>
    notice('understood-problem', { severity, message: message.replace(/\.$/, '') }, 'warn'),
  );
}

function factsOf({ article, passages }: Understood) {
  const { id, title, outlet, published, zone, lang, agency, contributors, url } = article;
  const from = [agency, ...contributors.map((one) => `with ${one}`)].filter(Boolean).join(', ');
  return { article: id, title, outlet, published, zone, lang, agency: from, url, passages };
}
