/** What a timeline was asked for, as a button carries it. Days are `YYYY-MM-DD`, both inclusive. */
export interface TimelineView {
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Only what articles published on or after this day report. */
  readonly since: string | null;
  /** Page from 0. */
  readonly page: number;
}

const TOKEN = /^t([0-9]{1,3})-(\d{8})?-(\d{8})?-(\d{8})?-([A-Za-z0-9_-]*)$/;
/** A token is at most 80 characters (contract), its other parts take 32. */
const TOPIC_MAX_ENCODED = 48;

/** A token of at most 80 characters, or null when the topic is too long to be carried by a button. */
export function encodeTimelineView(view: TimelineView): string | null {
  const topic = Buffer.from(view.topic ?? '', 'utf8').toString('base64url');
  if (topic.length > TOPIC_MAX_ENCODED || view.page > 999) return null;
  const compact = (date: string | null): string => (date ?? '').replaceAll('-', '');
  return `t${view.page}-${compact(view.from)}-${compact(view.to)}-${compact(view.since)}-${topic}`;
}

/** Null when it is no such token. */
export function decodeTimelineView(token: string): TimelineView | null {
  const match = TOKEN.exec(token);
  if (!match) return null;
  const date = (digits: string | undefined): string | null =>
    digits ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : null;
  const topic = Buffer.from(match[5] ?? '', 'base64url').toString('utf8');
  return {
    topic: topic === '' ? null : topic,
    from: date(match[2]),
    to: date(match[3]),
    since: date(match[4]),
    page: Number(match[1]),
  };
}
