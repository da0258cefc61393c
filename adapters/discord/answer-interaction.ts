import type { Reply } from '../../src/contract.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { answerMention } from './answer-message.ts';
import { isShare } from './buttons.ts';
import { type AnswerDeps, answerPrivately, editPrivately, replyTo, sayAtOnce } from './deliver.ts';
import { removeQuotes } from './forum.ts';
import { keep } from './keep.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';
import { answerModeration } from './moderate/answer-moderation.ts';
import { renderModeration } from './moderate/render-moderation.ts';
import type { Incoming, Place } from './parse.ts';
import { mayAttach } from './permissions.ts';
import { ONLY_ASKER, type RenderOptions, renderNotice } from './render.ts';
import { share, shareAnyway } from './share.ts';

type Taken = Exclude<Incoming, { readonly kind: 'ignored' }>;
type Press = Extract<Taken, { readonly kind: 'press' }>;

/** Answers one interaction. Rejects with a DatelineError when its first answer fails: then nothing more can be said. */
export async function answerInteraction(deps: AnswerDeps, incoming: Taken): Promise<void> {
  switch (incoming.kind) {
    case 'command': {
      const { ref, place, question } = incoming;
      await deps.wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
      const reply = await replyTo(deps, question, ref);
      return answerPrivately(deps, ref, reply, answerIn(place));
    }
    case 'press':
      return answerPress(deps, incoming);
    case 'autocomplete':
      return complete(deps, incoming);
    case 'moderation': {
      const { ref, asking, caller, wish } = incoming;
      const lang = asking.lang ?? 'en';
      if (deps.moderation === null) {
        return sayAtOnce(deps, ref, wordsFor(lang).notices['button-too-old']({}), lang);
      }
      return answerModeration(deps, deps.moderation, { ref, lang, caller, wish });
    }
    default:
      return incoming satisfies never;
  }
}

function answerIn(place: Place): RenderOptions {
  return { withBot: place.withBot, picture: false, attach: mayAttach(place) };
}

/** While stopping: says so, instead of leaving the asker with a failed command. Rejects as a first answer does. */
export async function turnAway(deps: AnswerDeps, incoming: Taken): Promise<void> {
  if (incoming.kind === 'autocomplete') return;
  const lang = (incoming.kind === 'command' ? incoming.question.lang : incoming.asking.lang) ?? 'en';
  await sayAtOnce(deps, incoming.ref, surfaceWords(lang).stopping, lang);
}

async function answerPress(deps: AnswerDeps, press: Press): Promise<void> {
  const { ref, place, asking, pressed, messageId } = press;
  const lang = asking.lang ?? 'en';
  switch (pressed.kind) {
    case 'action': {
      const { action, token } = pressed;
      if (isShare(action)) {
        return share(deps, { ref, place, asking, messageId, action, token });
      }
      if (action === 'keep' && !place.withBot)
        return keep(deps, { ref, asking, userId: press.userId, token });
      await deps.wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
      const request = { kind: 'press', action, token } as const;
      const reply = await replyTo(deps, { ...asking, request }, ref);
      if (await canPull(deps, press, reply)) {
        const [body] = renderModeration(reply, [{ kind: 'pull', token }]);
        if (body !== undefined) return editPrivately(deps, ref, body);
      }
      return answerPrivately(deps, ref, reply, {
        ...answerIn(place),
        picture: action === 'timeline-picture',
      });
    }
    case 'share-anyway':
      return shareAnyway(deps, {
        ref,
        place,
        asking,
        messageId,
        action: pressed.action,
        token: pressed.token,
      });
    case 'cancel':
      return deps.wire.callback(ref, {
        type: 7,
        data: renderNotice(surfaceWords(lang).notShared, lang),
      });
    case 'forum-remove':
      return removeQuotes(deps, press);
    case 'answer-privately':
      return answerMention(deps, { ref, place, asking, messageId: pressed.messageId });
    case 'unknown':
      return sayAtOnce(deps, ref, wordsFor(lang).notices['button-too-old']({}), lang);
    default:
      return pressed satisfies never;
  }
}

/** A moderator's own "wrong" comes with the way to act on it: a private answer has no menu to pull from. */
async function canPull(
  { moderation }: AnswerDeps,
  { pressed, caller }: Press,
  reply: Reply,
): Promise<boolean> {
  const complained =
    pressed.kind === 'action' &&
    (pressed.action === 'feedback-wrong' || pressed.action === 'feedback-out-of-context');
  if (!complained || reply.kind !== 'kept' || caller === null) return false;
  return (await moderation?.includes(caller)) ?? false;
}

async function complete(
  { engine, wire }: AnswerDeps,
  { ref, field, typed }: Extract<Taken, { readonly kind: 'autocomplete' }>,
): Promise<void> {
  const fitting = engine
    .suggest(field, typed.slice(0, MAX_CHOICE))
    .filter((choice) => choice.trim() !== '' && choice.length <= MAX_CHOICE);
  const choices = [...new Set(fitting)]
    .slice(0, MAX_CHOICES)
    .map((choice) => ({ name: choice, value: choice }));
  await wire.callback(ref, { type: 8, data: { choices } });
}
