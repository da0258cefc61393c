import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Facts, PostOutcome, PostPort } from '../contract.ts';
import type { Library } from '../library.ts';
import type { Posting, Repair, RepairChange, Revision } from '../store/index.ts';
import { type Composed, composeBeneath } from './compose.ts';

/** An edit notifies nobody: a post younger than this also gets a reply beneath (issue 7). */
export const REPLY_BENEATH_MS = 48 * 3_600_000;

export interface RepairWork {
  readonly repair: Repair;
  /** The change that made it necessary. */
  readonly revision: Revision | null;
  readonly posting: Posting;
  readonly composed: Composed;
  /** What the message shows now, by digest. */
  readonly shownBefore: string;
  readonly library: Library;
  readonly port: PostPort;
  readonly now: Date;
  readonly logger: Logger;
  /** Writes how far it is. Rejects when the repair has gone to another worker. */
  note(change: RepairChange): Promise<void>;
}

/**
 * Brings one public message in line: edits it, and posts a short reply beneath where an edit alone would go unseen. Each
 * step is noted before it is taken, so that after a crash it is known that it may have arrived, and is looked up instead
 * of being done twice. Rejects with the port's errors; then it goes on from where it was.
 */
export async function repairMessage(work: RepairWork): Promise<void> {
  const edited = await editStep(work);
  await replyStep(work, edited);
}

type Edited = 'done' | 'not-needed' | 'cannot-edit' | 'ended';

async function editStep(work: RepairWork): Promise<Edited> {
  const { repair, posting, composed, port, logger } = work;
  if (repair.edit === 'done' || repair.edit === 'not-needed') return repair.edit;
  if (repair.edit === 'impossible') return 'cannot-edit';
  const started = repair.edit === 'started';
  if (!started && composed.digest === work.shownBefore) {
    await work.note({ edit: 'not-needed', shown: composed.digest });
    return 'not-needed';
  }
  if (!started || repair.shown !== composed.digest) {
    await work.note({ edit: 'started', shown: composed.digest });
  }
  logger.trace({ step: 'edit', repair: repair.id }, 'repair: edit starts');
  const arrived = started && (await port.shows(posting, composed.reply));
  const outcome: PostOutcome = arrived ? { kind: 'done' } : await port.edit(posting, composed.reply);
  logger.trace({ step: 'edited', repair: repair.id, outcome: outcome.kind }, 'repair: edit ended');
  switch (outcome.kind) {
    case 'done':
      await work.note({ edit: 'done' });
      return 'done';
    case 'cannot-edit':
      await work.note({ edit: 'impossible' });
      return 'cannot-edit';
    case 'gone':
    case 'forbidden':
      await work.note({
        edit: 'impossible',
        reply: 'not-needed',
        state: 'ended',
        note: noteOf(posting, outcome),
      });
      return 'ended';
    default:
      return outcome satisfies never;
  }
}

async function replyStep(work: RepairWork, edited: Edited): Promise<void> {
  const { repair, posting, port, logger } = work;
  if (edited === 'ended') return;
  const young = work.now.getTime() - Date.parse(posting.at) < REPLY_BENEATH_MS;
  const started = repair.reply === 'started';
  const needed = edited === 'cannot-edit' || (edited === 'done' && young);
  if (!started && (!needed || repair.reply !== 'waiting')) {
    await work.note({ reply: repair.reply === 'done' ? 'done' : 'not-needed', state: 'done' });
    return;
  }
  if (!started) await work.note({ reply: 'started' });
  logger.trace({ step: 'reply', repair: repair.id }, 'repair: reply starts');
  const reply = composeBeneath(posting, work.library, beneathFacts(work, edited === 'done'));
  const outcome = await port.replyBeneath(posting, reply, nonceOf(repair), started);
  logger.trace({ step: 'replied', repair: repair.id, outcome: outcome.kind }, 'repair: reply ended');
  if (outcome.kind === 'done') await work.note({ reply: 'done', state: 'done' });
  else if (edited === 'done')
    await work.note({ reply: 'impossible', state: 'done', note: noteOf(posting, outcome) });
  else await work.note({ reply: 'impossible', state: 'ended', note: noteOf(posting, outcome) });
}

/** The same for every try of one repair, and for no other. */
function nonceOf({ id }: Repair): string {
  return createHash('sha256').update(`beneath ${id}`).digest('hex').slice(0, 24);
}

/** What the reply beneath says: what became of a quote, else that all stand again, or that only their sources changed. */
function beneathFacts({ composed, revision, posting }: RepairWork, edited: boolean): Facts {
  const { change, digest, asPosted } = composed;
  if (change !== null) return { ...change.facts, what: change.what, edited };
  const outlet = null;
  const date = revision?.at.slice(0, 10) ?? posting.at.slice(0, 10);
  const why = revision?.why ?? null;
  return {
    what: digest === asPosted ? 'restored' : 'source',
    date,
    by: revision?.by ?? 'moderators',
    outlet,
    why,
    edited,
  };
}

function noteOf({ platform, channel, message }: Posting, outcome: PostOutcome): string {
  const where = `${platform} ${channel}/${message}`;
  if (outcome.kind === 'gone') return `${where}: the message is gone`;
  return `${where}: ${outcome.kind === 'forbidden' ? outcome.why : 'the message can no longer be edited'}`;
}
