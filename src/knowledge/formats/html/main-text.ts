import { Readability } from '@mozilla/readability';
import type { Note } from '../parsed.ts';
import { blocksOf } from './blocks.ts';
import { attribute, nameOf, type PageDocument, type PageNode, visit } from './dom.ts';
import { bodyOf } from './parse-tree.ts';

/** Deeper pages and pages of more elements are not given to Readability: it takes 46 s for 20,000 nested elements. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 60_000;
/** Readability's text must have this share of the marked article's, else it took another part of the page. */
const MIN_SHARE = 0.5;
/** A result shorter than this, in characters, is a page without an article. */
const SHORT_CHARS = 140;

/** Parts of a page that are never its article. */
const AROUND: ReadonlySet<string> = new Set(['NAV', 'HEADER', 'FOOTER', 'ASIDE', 'MENU']);

export interface MainText {
  readonly text: string;
  /** The byline that Readability cut off; null when none. */
  readonly byline: string | null;
  readonly notes: readonly Note[];
}

/** The main text of a page from which the unseen was removed. Changes the tree. Empty when the page shows no text. */
export function mainText(page: PageDocument): MainText {
  const root = page.documentElement;
  const body = root === null ? null : bodyOf(root);
  if (body === null) return { text: '', byline: null, notes: [] };
  const { depth, elements, marked } = survey(body);
  // Taken first, since Readability takes the page apart.
  const markedText = marked === null ? '' : blocksOf(marked, isAround);
  const allText = blocksOf(body, isAround) || blocksOf(body);
  const simple = depth <= MAX_DEPTH && elements <= MAX_ELEMENTS;
  const found = simple ? readable(page) : null;
  if (found !== null && found.text.length >= Math.max(SHORT_CHARS, markedText.length * MIN_SHARE)) {
    return { ...found, notes: [] };
  }
  const isMarked = markedText.length >= SHORT_CHARS;
  const text = isMarked ? markedText : allText;
  const doubt = isMarked
    ? 'what the page marks as its article was taken, with all that stands in it'
    : `${simple ? 'no main text could be told from the rest' : 'the page is too deeply nested'}: all visible text was taken`;
  const message = `${doubt}; look through it and cut it down before it is published`;
  const notes: Note[] = text.length < SHORT_CHARS ? [] : [{ code: 'ARTICLE_DOUBTFUL_TEXT', message }];
  return { text, byline: found?.byline ?? null, notes };
}

function readable(page: PageDocument): { readonly text: string; readonly byline: string | null } | null {
  try {
    const options = { charThreshold: 250, keepClasses: true, serializer: (node: PageNode) => node };
    const found = new Readability(page, options).parse();
    return found?.content ? { text: blocksOf(found.content), byline: found.byline ?? null } : null;
  } catch {
    // Known to throw on odd markup (mozilla/readability#988): the visible text of the page is taken instead.
    return null;
  }
}

/** How deep and large the page is, and the one element it marks as its article. */
function survey(body: PageNode): { depth: number; elements: number; marked: PageNode | null } {
  const marks: { [name: string]: PageNode[] } = { body: [], article: [], main: [] };
  let depth = 0;
  let elements = 0;
  visit(body, {
    enter: (node, at) => {
      depth = Math.max(depth, at);
      if (node.nodeType !== 1) return true;
      elements++;
      if (attribute(node, 'itemprop') === 'articleBody') marks.body?.push(node);
      else if (nameOf(node) === 'ARTICLE') marks.article?.push(node);
      else if (nameOf(node) === 'MAIN') marks.main?.push(node);
      return true;
    },
  });
  const only = (nodes: readonly PageNode[] | undefined): PageNode | null =>
    nodes?.length === 1 ? (nodes[0] ?? null) : null;
  return { depth, elements, marked: only(marks.body) ?? only(marks.article) ?? only(marks.main) };
}

function isAround(node: PageNode): boolean {
  return AROUND.has(nameOf(node));
}
