import type { Logger } from 'pino';
import type { PostPort } from '../contract.ts';
import type { Posting, Repair, RepairChange, Store } from '../store/index.ts';

/** For so long a message that was announced may still be on its way, and is looked for this often. */
const ON_ITS_WAY_MS = 2 * 60_000;
const LOOK_AGAIN_MS = 5_000;

interface FindingOptions {
  readonly store: Store;
  readonly platform: string;
  readonly port: PostPort;
  readonly now: () => Date;
  readonly logger: Logger;
}

/**
 * A message that was announced and never told of: once it is known where it stands it is repaired like any other.
 * One that stands nowhere never went out, but for one that may be on its way just now. Rejects with the port's errors.
 */
export async function findAnnounced(
  { store, port, now, logger, platform }: FindingOptions,
  repair: Repair,
  { id, channel, thread, at }: Posting,
  mark: string,
  note: (change: RepairChange) => Promise<void>,
): Promise<void> {
  const nowMs = now().getTime();
  const found = await port.find({ channel, thread }, mark);
  logger.info({ repair: repair.id, platform, found: found.kind }, 'looked for a message nobody told of');
  switch (found.kind) {
    case 'found':
      return store.postings.settle(id, { channel, message: found.message });
    case 'nowhere':
      if (nowMs - Date.parse(at) >= ON_ITS_WAY_MS) return store.postings.settle(id, null);
      return note({ notBeforeMs: nowMs + LOOK_AGAIN_MS });
    case 'unknown':
      if (nowMs - Date.parse(at) < ON_ITS_WAY_MS) return note({ notBeforeMs: nowMs + LOOK_AGAIN_MS });
      return note({ state: 'ended', note: `${platform} ${channel}, ${at}: ${found.why}` });
    default:
      return found satisfies never;
  }
}
