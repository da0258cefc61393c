/** Gold documents as the engine sees them: the same segmentation and the same dates as in service. */
import { findTimeMentions } from '../../src/dates/index.ts';
import type { TimeMention } from '../../src/dates/when.ts';
import type { Entry } from '../../src/entry.ts';
import { segment } from '../../src/passages/index.ts';
import type { GoldDocument } from './timebank.ts';

/** An article around a body. */
export function entryOf(
  id: string,
  body: string,
  published: string | null,
  zone: string | null = null,
): Entry {
  const passages = segment(body, 'en');
  const mentions = findTimeMentions(body, { published, zone, lang: 'en', sentences: passages });
  return withMentions(id, body, published, zone, passages, mentions);
}

function withMentions(
  id: string,
  body: string,
  published: string | null,
  zone: string | null,
  passages: Entry['passages'],
  mentions: readonly TimeMention[],
): Entry {
  return {
    article: {
      id,
      title: null,
      outlet: null,
      url: null,
      published,
      lang: 'en',
      agency: null,
      contributors: [],
      place: null,
      zone,
      licence: null,
      body,
      digest: id,
    },
    passages,
    mentions,
  };
}

export const entryOfDocument = (document: GoldDocument): Entry =>
  entryOf(document.name, document.text, document.published);

/** A mention as another date reader found it: offsets into the body and the one day it means, if it means one. */
export interface OtherMention {
  readonly start: number;
  readonly end: number;
  readonly day: string | null;
}
