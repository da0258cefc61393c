import type { ModerationCaller, ModerationDesk, ModerationResult } from '../../../src/contract.ts';
import { surfaceWords, wordsFor } from '../../../src/words/index.ts';
import { type AnswerDeps, editOrFollowUp, sayAtOnce, sayPrivately } from '../deliver.ts';
import { failureFacts, readFailure } from '../failure.ts';
import type { InteractionRef } from '../parse.ts';
import { type MessageBody, ONLY_ASKER } from '../render.ts';
import { textForm } from './form.ts';
import { renderConfirm, renderModeration, renderModerators, renderOffer } from './render-moderation.ts';
import { textAct, type Wish } from './wish.ts';

export interface Moderating {
  readonly ref: InteractionRef;
  readonly lang: string;
  /** Null in direct messages, where nobody moderates. */
  readonly caller: ModerationCaller | null;
  readonly wish: Wish;
}

/**
 * Answers a moderator, alone; what was done is told in the moderators' channel. Whether they may is the desk's to say,
 * for each act anew. Rejects with a DatelineError when the first answer fails.
 */
export async function answerModeration(
  deps: AnswerDeps,
  moderation: ModerationDesk,
  moderating: Moderating,
): Promise<void> {
  const { ref, lang, caller, wish } = moderating;
  if (wish.kind === 'unknown' || caller === null) return answerUnknown(deps, moderating);
  if (wish.kind === 'form') {
    const form = textForm(wish.textFor, lang);
    if (form !== null) return deps.wire.callback(ref, { type: 9, data: form });
    const why = 'its id is too long for a form of Discord; hand the text in with file: or link:';
    return sayAtOnce(deps, ref, wordsFor(lang).notices['act-refused']({ why }), lang);
  }
  if (wish.kind === 'chosen') {
    return deps.wire.callback(ref, { type: 7, data: renderConfirm(wish.pull, lang) });
  }
  // The confirmation turns into what came of it; all else is a message of its own.
  await deps.wire.callback(
    ref,
    wish.kind === 'pull' ? { type: 6 } : { type: 5, data: { flags: ONLY_ASKER } },
  );
  if (wish.kind === 'offer') return offer(deps, moderation, ref, caller, wish);
  let result: ModerationResult;
  try {
    result = await resultOf(deps, moderation, caller, wish);
  } catch (error) {
    const failure = readFailure(error);
    deps.logger.warn({ interaction: ref.id, ...failureFacts(failure) }, 'a file could not be read');
    const why = failure.message;
    return sayPrivately(deps, ref, wordsFor(lang).notices['act-refused']({ why }), lang);
  }
  const { reply, actions, moderators } = result;
  const bodies = moderators ? renderModerators(reply, moderators) : renderModeration(reply, actions);
  await show(deps, ref, bodies);
  await tell(deps, ref, lang, result);
}

type Doing = Exclude<Wish, { readonly kind: 'unknown' | 'form' | 'chosen' | 'offer' }>;

async function resultOf(
  { wire }: AnswerDeps,
  moderation: ModerationDesk,
  caller: ModerationCaller,
  wish: Doing,
): Promise<ModerationResult> {
  switch (wish.kind) {
    case 'act':
      return moderation.perform(caller, wish.act);
    case 'pull':
      return moderation.perform(caller, { kind: 'pull', ...wish.pull });
    case 'press':
      return moderation.pressed(caller, wish.action);
    case 'text':
      return moderation.perform(caller, textAct(wish.textFor, wish.material, wish.why));
    case 'file': {
      const { name } = wish.attachment;
      // Nothing is fetched for somebody who may not.
      const bytes = (await moderation.includes(caller))
        ? await wire.download(wish.attachment)
        : new Uint8Array();
      return moderation.perform(caller, textAct(wish.textFor, { kind: 'file', name, bytes }, wish.why));
    }
    default:
      return wish satisfies never;
  }
}

async function offer(
  deps: AnswerDeps,
  moderation: ModerationDesk,
  ref: InteractionRef,
  caller: ModerationCaller,
  { from }: Extract<Wish, { readonly kind: 'offer' }>,
): Promise<void> {
  // With nowhere to look, the desk still says whether it is the person or the message.
  const [first = { token: '' }, ...others] = from;
  let found = await moderation.offer(caller, first);
  for (const other of others) {
    if (found.quotes.length === 0) found = await moderation.offer(caller, other);
  }
  await show(deps, ref, renderOffer(found));
}

/** Too old, or not in a server. */
async function answerUnknown(deps: AnswerDeps, { ref, lang, wish }: Moderating): Promise<void> {
  const text = wordsFor(lang).notices[wish.kind === 'unknown' ? 'button-too-old' : 'not-moderator']({});
  await sayAtOnce(deps, ref, text, lang);
}

/** What fails is logged: what was done is done. Never rejects. */
async function show(deps: AnswerDeps, ref: InteractionRef, bodies: readonly MessageBody[]): Promise<void> {
  try {
    for (const [i, body] of bodies.entries()) {
      if (i === 0) await editOrFollowUp(deps.wire, ref, body, []);
      else await deps.wire.followUp(ref, { ...body, flags: body.flags | ONLY_ASKER }, []);
    }
  } catch (error) {
    const facts = failureFacts(readFailure(error));
    deps.logger.error({ interaction: ref.id, ...facts }, 'a moderator could not be answered');
  }
}

async function tell(
  deps: AnswerDeps,
  ref: InteractionRef,
  lang: string,
  { told }: ModerationResult,
): Promise<void> {
  if (told === null) return;
  try {
    for (const [i, body] of renderModeration(told.reply, told.actions).entries()) {
      await deps.wire.post(told.channel, body, [], `told ${ref.id} ${i}`);
    }
  } catch (error) {
    const facts = failureFacts(readFailure(error));
    deps.logger.warn({ interaction: ref.id, ...facts }, 'the moderators’ channel could not be told');
    await sayPrivately(deps, ref, surfaceWords(lang).cannotPost([]), lang, 'beneath');
  }
}
