import { parseHTML } from 'linkedom';
import { nameOf, type PageDocument, type PageNode } from './dom.ts';

/**
 * The tree of a page, always with a document element and a body: what comes as a fragment, as text alone or without a
 * body is put into one, since the DOM library makes none and Readability throws without (mozilla/readability#376).
 */
export function parseTree(html: string): PageDocument {
  const page: PageDocument = parseHTML(html).document;
  const root = page.documentElement;
  if (root !== null && nameOf(root) === 'HTML' && bodyOf(root) !== null) return page;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** The body of a document element; null when it has none. */
export function bodyOf(root: PageNode): PageNode | null {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (nameOf(node) === 'BODY') return node;
  }
  return null;
}
