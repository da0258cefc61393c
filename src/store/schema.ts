/**
 * The tables, as both databases hold them. Instants are ISO 8601 UTC as text; milliseconds and counters are whole
 * numbers in `double precision` columns, exact up to 2^53 (PostgreSQL hands 64-bit integers out as text).
 */
export interface Tables {
  /** One row, `change`: the number of the last revision. Writing it is the lock that puts changes in one order. */
  counters: { name: string; value: number };
  /** Texts by digest, each stored once: an article as JSON without its id. */
  contents: { digest: string; article: string };
  revisions: RevisionRow;
  /** Who did it, apart from the revision so that a person can be forgotten while the history stays as it was. */
  revision_authors: { seq: number; who: string };
  /** Public messages of the bot; `parts` is JSON: what was said, without any question. */
  postings: PostingRow;
  posting_articles: { posting: string; article: string };
  repairs: RepairRow;
  moderators: { place: string; kind: string; key: string; since: string; added_by: string | null };
  pauses: { place: string; since: string; paused_by: string | null };
  seen_keys: { key: string; expires_ms: number };
  subscriptions: {
    id: string;
    asker: string;
    place: string | null;
    question: string;
    since: string;
    until: string;
  };
  watches: {
    id: string;
    asker: string;
    article: string;
    digest: string;
    start: number;
    end: number;
    lang: string;
    since: string;
    until: string;
  };
  /** `missing` is JSON: offsets of sentences; so is `doubts`: digests of the page's words. */
  live_pages: {
    article: string;
    digest: string;
    at: string;
    sentences: number;
    missing: string;
    doubts: string;
  };
  feedback: {
    id: string;
    at: string;
    knowledge: string;
    article: string | null;
    /** Digest of the quote's words. */
    words: string | null;
    verdict: string;
  };
}

export interface RevisionRow {
  seq: number;
  article: string;
  act: string;
  at: string;
  made_by: string;
  why: string | null;
  origin: string | null;
  digest: string | null;
  passage_start: number | null;
  passage_end: number | null;
  passage_text: string | null;
  knowledge: string | null;
}

export interface PostingRow {
  id: string;
  platform: string;
  channel: string;
  message: string;
  thread: string | null;
  at: string;
  knowledge: string;
  lang: string;
  parts: string;
  /** What its platform finds it again by while `message` is not known ("" then); else null. */
  mark: string | null;
}

export interface RepairRow {
  id: string;
  posting: string;
  platform: string;
  /** The revision that made the repair necessary. */
  seq: number;
  edit: string;
  reply: string;
  /** Digest of what the edit puts into the message; null before there is one. */
  shown: string | null;
  state: string;
  note: string | null;
  attempts: number;
  not_before_ms: number;
  lease_until_ms: number;
  lease_owner: string | null;
}
