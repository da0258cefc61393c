import type { Block, Reply, SourceView } from '../contract.ts';
import { sayCitation } from './citation.ts';
import { wordsFor } from './languages.ts';
import type { Section } from './paragraph.ts';
import { numberArticles, sayEntry, sayGap, sayTimelineSources } from './say-entry.ts';
import { sayCopy, sayOffPage, sayQuote, sayStruck } from './say-quote.ts';
import type { Words } from './words.ts';

/** Everything a reply says, in reading order, in the language of the reply. Never empty, never throws. */
export function sayReply(reply: Reply): readonly Section[] {
  const words = wordsFor(reply.lang);
  const entries = reply.blocks.flatMap((block) => (block.type === 'entry' ? [block.entry] : []));
  const numbers = numberArticles(entries);
  const lastEntry = reply.blocks.findLastIndex((block) => block.type === 'entry' || block.type === 'gap');
  return reply.blocks.flatMap((block, i) => [
    ...(block.type === 'notice' ? sayNotice(block, words) : [sayBlock(block, numbers, words)]),
    ...(i === lastEntry ? sayTimelineSources(entries, words) : []),
  ]);
}

type NoticeBlock = Extract<Block, { readonly type: 'notice' }>;

/** What an empty line parts stands apart, so that a long text is no wall. */
function sayNotice({ notice, tone }: NoticeBlock, words: Words): readonly Section[] {
  const text = words.notices[notice.code](notice.facts);
  return text.split('\n\n').map((part) => ({
    paragraphs: part.split('\n').map((line) => ({ role: tone, spans: [{ text: line }] })),
  }));
}

function sayBlock(
  block: Exclude<Block, NoticeBlock>,
  numbers: ReadonlyMap<string, number>,
  words: Words,
): Section {
  switch (block.type) {
    case 'quote':
      return { paragraphs: sayQuote(block.quote, words) };
    case 'paragraph':
      return {
        paragraphs: [
          {
            role: 'quote',
            spans: [
              { text: block.before },
              { text: block.quote.text, style: 'mark' as const },
              { text: block.after },
            ].filter((span) => span.text !== ''),
          },
          { role: 'citation', spans: sayCitation(block.quote.citation, words) },
          ...sayOffPage(block.quote, words),
        ],
      };
    case 'copy':
      return { paragraphs: sayCopy(block.quote, words) };
    case 'struck':
      return { paragraphs: sayStruck(block.quote, words) };
    case 'entry':
      return sayEntry(block.entry, numbers, words);
    case 'gap':
      return sayGap(block.gap, words);
    case 'source':
      return saySource(block.source, words);
    default:
      return block satisfies never;
  }
}

function saySource(source: SourceView, words: Words): Section {
  const facts = { passages: source.passages, quoted: source.quoted ?? null, status: source.status };
  return {
    paragraphs: [
      { role: 'plain', spans: sayCitation(source.citation, words) },
      { role: 'quiet', spans: [{ text: words.source(facts) }] },
    ],
  };
}
