import type { Facts, ModerationAction } from '../contract.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Revision } from '../store/index.ts';

/** What a revision did, as facts of `act-done` and `act-told`. */
export function deedOf({ act, article, passage, why }: Revision): Facts {
  const pulled = act === 'withdrawn' && passage !== null;
  return { act: pulled ? 'pulled' : act, article, sentence: passage !== null, why };
}

/** What the buttons beneath a text that waits call it. */
export const textToken = (digest: string): string => digest.slice(0, 16);

/** The buttons beneath a text that waits: they mean this very text. */
export function confirmations(digest: string): readonly ModerationAction[] {
  const token = textToken(digest);
  return [
    { kind: 'publish', token },
    { kind: 'reject', token },
  ];
}

/** The way back from a revision; none from what was turned down or is gone from the folder. */
export function wayBack({ act, seq, digest }: Revision): readonly ModerationAction[] {
  if (act === 'rejected' || act === 'removed') return [];
  return act === 'pending' && digest !== null ? confirmations(digest) : [{ kind: 'undo', token: `r${seq}` }];
}

/** Title of an article as it stands, else of the text that waits; null when there is none. */
export async function titleOf(newsroom: Newsroom, id: string): Promise<string | null> {
  const standing = newsroom.standings().get(id);
  const digest = standing?.text ?? standing?.pending ?? null;
  return digest === null ? null : ((await newsroom.text(id, digest))?.title ?? null);
}
