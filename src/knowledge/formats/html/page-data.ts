import { attribute, nameOf, oneLine, type PageNode, visit, wordsOf } from './dom.ts';

/** What a page says of itself outside its text. Names are in lower case; the first of several values stands. */
export interface PageData {
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly lang: string | null;
  readonly title: string | null;
  /** The first `time` element marked as the date of publication. */
  readonly time: string | null;
  /** Texts of JSON-LD scripts, in order. */
  readonly linkedData: readonly string[];
}

const MAX_META = 500;
const MAX_SCRIPTS = 20;

/** Reads a page's data. To be called before the scripts are removed. */
export function readPageData(root: PageNode): PageData {
  const meta = new Map<string, string>();
  const linkedData: string[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  let time: string | null = null;
  visit(root, {
    enter: (node) => {
      const name = nameOf(node);
      if (name === 'META' && meta.size < MAX_META) noteMeta(node, meta);
      else if (name === 'LINK' && attribute(node, 'rel')?.toLowerCase() === 'canonical')
        canonical ??= attribute(node, 'href');
      else if (name === 'TITLE') title ??= wordsOf(node);
      else if (name === 'TIME' && isPublication(node)) time ??= attribute(node, 'datetime');
      else if (name === 'SCRIPT' && attribute(node, 'type')?.toLowerCase() === 'application/ld+json') {
        if (linkedData.length < MAX_SCRIPTS) linkedData.push(node.textContent ?? '');
      }
      return name !== 'SCRIPT' && name !== 'STYLE' && name !== 'SVG' && name !== 'TITLE';
    },
  });
  return { meta, canonical, lang: attribute(root, 'lang'), title, time, linkedData };
}

function noteMeta(node: PageNode, meta: Map<string, string>): void {
  const name = attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop');
  const content = oneLine(attribute(node, 'content'), 2_000);
  const key = name?.slice(0, 100).toLowerCase();
  if (key !== undefined && content !== null && !meta.has(key)) meta.set(key, content);
}

function isPublication(node: PageNode): boolean {
  return attribute(node, 'itemprop') === 'datePublished' || node.hasAttribute?.('pubdate') === true;
}
