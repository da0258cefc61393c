import type { Reply } from '../../src/contract.ts';
import { surfaceWords } from '../../src/words/index.ts';
import { button } from './buttons.ts';
import { type AnswerDeps, replyTo, sayPrivately } from './deliver.ts';
import { failureFacts, readFailure } from './failure.ts';
import { FORUM_CONFIDENCE } from './limits.ts';
import { type Asking, type InteractionRef, type Place, placeKey } from './parse.ts';
import { idAt, member, textAt } from './payload.ts';
import { mayManageMessages } from './permissions.ts';
import { postPublic } from './post-public.ts';
import { ONLY_ASKER, renderOneMessage } from './render.ts';

/** A new post of a forum. Its title comes with the intent GUILDS; its text is neither asked for nor read. */
export interface ForumPost {
  readonly guildId: string;
  readonly forumId: string;
  readonly threadId: string;
  readonly title: string;
}

export const REMOVE_ID = 'forum-remove:x';

/** A gateway `THREAD_CREATE` → the post; null for a thread that is old, locked or in no channel. Never throws. */
export function parseForumPost(payload: unknown): ForumPost | null {
  const [guildId, forumId, threadId] = [
    idAt(payload, 'guild_id'),
    idAt(payload, 'parent_id'),
    idAt(payload, 'id'),
  ];
  const title = textAt(payload, 'name').trim();
  const closed =
    member(payload, 'thread_metadata', 'locked') === true ||
    member(payload, 'thread_metadata', 'archived') === true;
  if (member(payload, 'newly_created') !== true || closed) return null;
  return guildId === '' || forumId === '' || threadId === '' || title === ''
    ? null
    : { guildId, forumId, threadId, title };
}

/** True when moderators let this forum's posts be answered; nothing is looked up for any other. Never rejects. */
export async function isAnswered(
  { moderation }: AnswerDeps,
  { guildId, forumId }: ForumPost,
): Promise<boolean> {
  return (await moderation?.answersForum?.(`discord:${guildId}`, forumId)) ?? false;
}

/**
 * Posts quotes beneath a new post whose title the articles answer beyond much doubt, and nothing otherwise. What fails is
 * logged: nobody asked the bot, so nobody is told. Never rejects.
 */
export async function answerForumPost(deps: AnswerDeps, post: ForumPost): Promise<void> {
  const { guildId, forumId, threadId, title } = post;
  const lang = deps.wire.languageOf(guildId);
  const reply = await replyTo(deps, {
    id: `discord:${threadId}`,
    request: { kind: 'ask', text: title },
    askedAt: deps.now().toISOString(),
    place: placeKey(guildId, forumId),
    asker: null,
    visibility: 'public',
    ...(lang === null ? {} : { lang }),
  });
  const covered = reply.kind === 'answered' || reply.kind === 'conflicting';
  if (!covered || (reply.confidence ?? 0) < FORUM_CONFIDENCE) return;
  const shown = withoutTitle(reply);
  try {
    const remove = button(REMOVE_ID, surfaceWords(reply.lang).remove);
    const body = renderOneMessage(shown, [remove]);
    const message = { reply: shown, body, files: [], channelId: threadId, after: threadId, thread: null };
    await postPublic(deps, message, () => deps.wire.post(threadId, body, [], `forum ${threadId}`));
  } catch (error) {
    const facts = failureFacts(readFailure(error));
    deps.logger.warn({ thread: threadId, ...facts }, 'a forum post could not be answered');
  }
}

/** The title stands right above; of the buttons those that show more to whoever presses. */
function withoutTitle(reply: Reply): Reply {
  return {
    ...reply,
    blocks: reply.blocks.filter((block) => block.type !== 'notice' || block.notice.code !== 'you-asked'),
    actions: reply.actions.filter(({ kind }) => kind === 'more-context'),
  };
}

/** "Remove these quotes": for the one who wrote the post, and those who manage messages there. Rejects as a first answer does. */
export async function removeQuotes(
  deps: AnswerDeps,
  { ref, place, asking, messageId, userId, memberPermissions }: Removing,
): Promise<void> {
  const words = surfaceWords(asking.lang ?? 'en');
  const lang = asking.lang ?? 'en';
  await deps.wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
  try {
    const may = mayManageMessages(memberPermissions) || (await wrote(deps, place.channelId, userId));
    if (!may) return await sayPrivately(deps, ref, words.notYoursToRemove, lang);
    await deps.wire.deleteMessage(place.channelId, messageId);
  } catch (error) {
    const facts = failureFacts(readFailure(error));
    deps.logger.warn({ interaction: ref.id, ...facts }, 'quotes could not be removed');
    return sayPrivately(deps, ref, words.notYoursToRemove, lang);
  }
  return sayPrivately(deps, ref, words.removed, lang);
}

/** A post and its first message have the same id. */
async function wrote({ wire }: AnswerDeps, threadId: string, userId: string): Promise<boolean> {
  return userId !== '' && idAt(await wire.readMessage(threadId, threadId), 'author', 'id') === userId;
}

export interface Removing {
  readonly ref: InteractionRef;
  readonly place: Place;
  readonly asking: Asking;
  readonly messageId: string;
  readonly userId: string;
  readonly memberPermissions: bigint;
}
