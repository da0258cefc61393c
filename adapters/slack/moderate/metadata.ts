import { z } from 'zod';
import type { ReplyPlace } from '../incoming.ts';
import { MAX_METADATA } from '../limits.ts';

/** What a form hands on to its own submission: where to answer, and which article is meant. */
export interface Metadata {
  readonly place: ReplyPlace;
  readonly article: string | null;
}

const place = z.object({
  via: z.enum(['response', 'ephemeral', 'direct']),
  url: z.string().optional(),
  channel: z.string().nullable(),
  user: z.string(),
  threadTs: z.string().optional(),
});
const metadata = z.object({ place, article: z.string().nullable(), ref: z.string().optional() });

/** As a text that fits into a form. `ref`: the only quote there is to choose. */
export function pack(given: Metadata, ref?: string): string {
  const { via, channel, user, threadTs } = given.place;
  const url = given.place.via === 'response' ? { url: given.place.url } : {};
  const packed = JSON.stringify({
    place: { via, channel, user, threadTs, ...url },
    article: given.article,
    ref,
  });
  return packed.length <= MAX_METADATA ? packed : '';
}

/** Null when it is none of ours. */
export function unpack(
  text: string,
): { place: ReplyPlace; article: string | null; ref: string | undefined } | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // No form of ours.
    return null;
  }
  const read = metadata.safeParse(json);
  if (!read.success) return null;
  const { via, url, channel, user, threadTs } = read.data.place;
  const thread = threadTs === undefined ? {} : { threadTs };
  const { article, ref } = read.data;
  if (via === 'response' && url !== undefined)
    return { place: { via, url, channel, user, ...thread }, article, ref };
  if (via === 'ephemeral' && channel !== null)
    return { place: { via, channel, user, ...thread }, article, ref };
  return { place: { via: 'direct', channel: channel ?? user, user, ...thread }, article, ref };
}
