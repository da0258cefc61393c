/** Article data in a page's JSON-LD (schema.org NewsArticle and its kin), as words not yet checked. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly licence: string | null;
  /** Names of authors, creators and source organisations, in order. */
  readonly authors: readonly string[];
}

const MAX_CHARS = 500_000;
const MAX_NODES = 2_000;
const KINDS = /(?:Article|Posting|Report)$/;

/** The first article in the scripts' data; null when there is none. Broken JSON is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  for (const script of scripts) {
    if (script.length > MAX_CHARS) continue;
    const article = findArticle(parse(script));
    if (article !== null) return read(article);
  }
  return null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$|^\s*<!--|-->\s*$/g, ''));
  } catch {
    // Sites do ship broken JSON: the page's other data is used.
    return null;
  }
}

type Fields = { readonly [name: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Breadth first, so that the page's own article comes before those it links to. */
function findArticle(value: unknown): Fields | null {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isFields(node)) {
      if (list(node['@type']).some((kind) => typeof kind === 'string' && KINDS.test(kind))) return node;
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return null;
}

function read(article: Fields): LinkedData {
  const page = article.mainEntityOfPage;
  return {
    headline: word(article.headline) ?? word(article.name),
    published: word(article.datePublished),
    publisher: nameOfParty(article.publisher) ?? nameOfParty(article.isPartOf),
    url: word(article.url) ?? word(isFields(page) ? page['@id'] : page),
    lang: word(article.inLanguage) ?? nameOfParty(article.inLanguage),
    licence: word(article.license),
    authors: ['author', 'creator', 'sourceOrganization', 'contributor']
      .flatMap((name) => list(article[name]))
      .map(nameOfParty)
      .filter((name) => name !== null),
  };
}

function nameOfParty(value: unknown): string | null {
  const [first] = list(value);
  return isFields(first) ? word(first.name) : word(first);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#039;', "'"],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00a0'],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&#8217;', '’'],
]);

/** Many sites escape twice, so the commonest entities are undone. */
function word(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 2_000).replace(/&[a-z#0-9]{2,6};/g, (entity) => ENTITIES.get(entity) ?? entity);
  return text.replace(/\s+/g, ' ').trim() || null;
}
