/** An entry in the words of its feed, whichever of the formats it has. HTML where the format allows it. */
export interface RawEntry {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly date: string | null;
  readonly content: string | null;
  readonly summary: string | null;
}

export interface RawFeed {
  readonly title: string | null;
  readonly lang: string | null;
  readonly entries: readonly RawEntry[];
}

type Fields = { readonly [name: string]: unknown };

/** Reads what the feed library gives for RSS, RDF, Atom and JSON Feed. Missing parts are null. */
export function rawFeed(parsed: unknown): RawFeed {
  const feed = fields(fields(parsed).feed);
  const entries = list(feed.items ?? feed.entries);
  const dublin = fields(feed.dc);
  return {
    title: word(feed.title),
    lang: word(feed.language) ?? word(fields(feed.xml).lang) ?? word(dublin.language),
    entries: entries.map((entry) => rawEntry(fields(entry))),
  };
}

function rawEntry(entry: Fields): RawEntry {
  const dublin = fields(entry.dc);
  const content = fields(entry.content);
  return {
    id: word(fields(entry.guid).value) ?? word(entry.guid) ?? word(entry.id),
    title: word(entry.title),
    link: word(entry.link) ?? word(entry.url) ?? alternate(list(entry.links)),
    date: word(entry.pubDate) ?? word(entry.published) ?? word(dublin.date) ?? word(entry.updated),
    content: word(content.encoded) ?? word(entry.content) ?? word(entry.content_html),
    summary: word(entry.description) ?? word(entry.summary),
  };
}

function alternate(links: readonly unknown[]): string | null {
  const own = links.map(fields).find(({ rel }) => rel === undefined || rel === 'alternate');
  return word(own?.href);
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text, or the `value` of a text construct; null when there is none. */
function word(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  const text = typeof first === 'string' ? first : fields(first).value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
