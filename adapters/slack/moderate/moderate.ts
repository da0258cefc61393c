import type { Logger } from 'pino';
import { z } from 'zod';
import type {
  ModerationAct,
  ModerationCaller,
  ModerationDesk,
  ModerationResult,
  PullFrom,
} from '../../../src/contract.ts';
import { AuthError, ExpiredError } from '../../../src/errors.ts';
import { moderationWords, sayReply } from '../../../src/words/index.ts';
import type { Calls } from '../calls.ts';
import { codeOf, deliverPrivately, isRefused, wordsMessage } from '../deliver.ts';
import type { Incoming, ReplyPlace } from '../incoming.ts';
import { postForAll } from '../post-messages.ts';
import { sayNotShared } from '../share.ts';
import { callerOf } from './caller.ts';
import { type DownloadAccess, downloadFile, FileRefused } from './download.ts';
import { loadingForm, type Modal, pullForm, sayingForm, textForm } from './forms.ts';
import { renderModeration, renderResult } from './render.ts';
import type { SentFile, Wish } from './wish.ts';

type Moderation = Extract<Incoming, { kind: 'moderation' }>;

export interface ModerateDeps {
  readonly desk: ModerationDesk;
  readonly calls: Calls;
  readonly access: DownloadAccess;
  readonly botName: string;
  /** The command as it is called here. */
  readonly command: string;
  readonly logger: Logger;
}

/** Slack does not tell the language of an interface with these payloads. */
const LANG = 'en';

/**
 * A form that opens with a trigger, which is good for three seconds: it is opened empty before anything is looked up.
 * Resolves with its id; null when it came too late, of which the person is told.
 */
export async function openForm({ wish, place }: Moderation, deps: ModerateDeps): Promise<string | null> {
  if (wish.kind !== 'pull-form' && wish.kind !== 'text-form') return null;
  const words = moderationWords(LANG);
  const title = wish.kind === 'pull-form' ? words.pull.title : words.add.title;
  try {
    const opened = await deps.calls.call('views.open', {
      trigger_id: wish.trigger,
      view: loadingForm(LANG, title),
    });
    return z.object({ view: z.object({ id: z.string() }) }).parse(opened).view.id;
  } catch (error) {
    deps.logger.warn({ failed: codeOf(error) }, 'a form could not be opened; the person is told');
    if (error instanceof ExpiredError) await say(place, words.again, deps);
    return null;
  }
}

/** Does what is wished. `form`: the id of the form that was opened for it. Rejects with an error of our family. */
export async function moderate(incoming: Moderation, form: string | null, deps: ModerateDeps): Promise<void> {
  const { wish, who, place } = incoming;
  const caller = await callerOf(who, wish, deps.calls);
  switch (wish.kind) {
    case 'act':
      return finish(await deps.desk.perform(caller, wish.act), place, deps);
    case 'press':
      return finish(await deps.desk.pressed(caller, wish.action), place, deps);
    case 'files':
      return takeFiles(wish.files, caller, place, deps);
    case 'usage':
      return say(place, moderationWords(LANG).usage(deps.command), deps);
    case 'pull-form':
    case 'text-form':
      if (form === null) return;
      return show(form, await filledForm(wish, caller, place, deps), deps);
    default:
      return wish satisfies never;
  }
}

/** Whether the desk takes anything from this person. */
export async function mayModerate(
  { who, wish }: Moderation,
  { desk, calls }: ModerateDeps,
): Promise<boolean> {
  return desk.includes(await callerOf(who, wish, calls));
}

type FormWish = Extract<Wish, { kind: 'pull-form' | 'text-form' }>;

async function filledForm(
  wish: FormWish,
  caller: ModerationCaller,
  place: ReplyPlace,
  { desk }: ModerateDeps,
): Promise<Modal> {
  const words = moderationWords(LANG);
  if (wish.kind === 'text-form') {
    if (await desk.includes(caller)) return textForm(LANG, { place, article: wish.article });
    const refusal = await desk.perform(caller, { kind: 'list' });
    return sayingForm(LANG, words.add.title, sayReply(refusal.reply));
  }
  // With nowhere to look, the desk still says whether it is the person or the message.
  const ways: readonly PullFrom[] = wish.from.length > 0 ? wish.from : [{ token: '' }];
  let offer = null;
  for (const from of ways) {
    offer = await desk.offer(caller, from);
    if (offer.quotes.length > 0) return pullForm(LANG, offer, { place, article: null });
  }
  return sayingForm(LANG, words.pull.title, offer === null ? [] : sayReply(offer.reply));
}

async function show(form: string, view: Modal, { calls }: ModerateDeps): Promise<void> {
  await calls.call('views.update', { view_id: form, view });
}

/** Tells the moderators' channel first: should the one who acted not be reached, the others know. */
async function finish(result: ModerationResult, place: ReplyPlace, deps: ModerateDeps): Promise<void> {
  const why = await tellModerators(result, deps);
  await deliverPrivately(deps.calls, place, renderResult(result));
  if (why !== null) await say(place, moderationWords(LANG).notTold(why), deps);
}

async function tellModerators({ told }: ModerationResult, deps: ModerateDeps): Promise<string | null> {
  if (told === null) return null;
  try {
    await postForAll(deps.calls, told.channel, undefined, renderModeration(told.reply, told.actions));
    return null;
  } catch (error) {
    deps.logger.warn({ failed: codeOf(error) }, 'the moderators’ channel could not be told');
    return isRefused(error) ? sayNotShared(error, deps.botName, LANG) : codeOf(error);
  }
}

async function takeFiles(
  files: readonly SentFile[],
  caller: ModerationCaller,
  place: ReplyPlace,
  deps: ModerateDeps,
): Promise<void> {
  for (const file of files) {
    const act = await fileAct(file, deps);
    if (typeof act === 'string') {
      await say(place, moderationWords(LANG).fileNotRead(file.name, act), deps);
    } else {
      await finish(await deps.desk.perform(caller, act), place, deps);
    }
  }
}

/** The act, or why it cannot be. */
async function fileAct(file: SentFile, { access }: ModerateDeps): Promise<ModerationAct | string> {
  try {
    const bytes = await downloadFile(file, access);
    return { kind: 'add', material: { kind: 'file', name: file.name, bytes } };
  } catch (error) {
    if (error instanceof FileRefused || error instanceof AuthError) return error.message;
    return codeOf(error);
  }
}

async function say(place: ReplyPlace, text: string, { calls }: ModerateDeps): Promise<void> {
  await deliverPrivately(calls, place, [wordsMessage(text)]);
}
