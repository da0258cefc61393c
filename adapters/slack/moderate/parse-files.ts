import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import type { SentFile } from './wish.ts';

const direct = z.object({
  team_id: z.string().default(''),
  event: z.object({
    type: z.literal('message'),
    channel_type: z.literal('im'),
    files: z
      .array(
        z.object({
          name: z.string().nullish(),
          url_private_download: z.string().optional(),
          url_private: z.string().optional(),
          size: z.number().optional(),
        }),
      )
      .min(1),
  }),
});

/** Files that a person sent to the bot: a text for moderators to hand in, for all others the question beside it. */
export function withFiles(body: unknown, asked: Incoming): Incoming {
  const read = direct.safeParse(body);
  if (!read.success || asked.kind !== 'question') return asked;
  const files = read.data.event.files.flatMap((file): readonly SentFile[] => {
    const url = file.url_private_download ?? file.url_private;
    return url === undefined ? [] : [{ name: file.name ?? 'file.txt', url, size: file.size ?? 0 }];
  });
  if (files.length === 0) return asked;
  const who = { team: read.data.team_id, user: asked.place.user, name: asked.place.user };
  return {
    kind: 'moderation',
    wish: { kind: 'files', files },
    who,
    place: asked.place,
    keys: asked.keys,
    otherwise: asked,
  };
}
