import { randomBytes } from 'node:crypto';
import type {
  Block,
  ModerationAct,
  ModerationCaller,
  ModerationDesk,
  ModerationResult,
  Reply,
} from '../contract.ts';
import { ActError } from '../errors.ts';
import { notice } from '../replies/reply-base.ts';
import type { Moderator } from '../store/index.ts';
import { actOfButton } from './act-of-button.ts';
import { createActing } from './acting.ts';
import { createArticleActs } from './article-acts.ts';
import type { FirstModerator } from './first-moderators.ts';
import { createLookActs } from './look-acts.ts';
import { standingQuotes } from './offer.ts';
import type { PauseBook } from './pause-book.ts';
import { createPlaceActs } from './place-acts.ts';
import { refusalOf, rightsOf } from './rights.ts';
import { moderationReply, type Outcome, refused } from './say.ts';
import { createTextActs, type TextDeps } from './text-acts.ts';

export interface ModerationDeskOptions extends TextDeps {
  readonly pauses: PauseBook;
  /** The moderators that the configuration names; the servers they name are the ones that may change articles. */
  readonly firstModerators: readonly FirstModerator[];
}

/** The desk over a store and its newsroom. `seedFirstModerators` is to have run before. */
export function createModerationDesk(options: ModerationDeskOptions): ModerationDesk {
  const { store, newsroom, library, firstModerators, logger } = options;
  const acting = createActing(options);
  const articles = createArticleActs(options, acting);
  const texts = createTextActs(options, acting);
  const look = createLookActs(options);
  const place = createPlaceActs(store, options.pauses, options.now);

  const replyTo = (caller: ModerationCaller, blocks: readonly Block[]): Reply =>
    moderationReply('moderation', newsroom.version(), blocks, caller.lang);
  const act = (
    caller: ModerationCaller,
    wanted: ModerationAct,
  ): Promise<Outcome & { readonly all?: readonly Moderator[] }> => {
    switch (wanted.kind) {
      case 'pull':
        return articles.pull(caller, wanted);
      case 'withdraw':
        return articles.withdraw(caller, wanted);
      case 'restore':
        return articles.restore(caller, wanted);
      case 'add':
        return texts.add(caller, wanted);
      case 'correct':
        return texts.correct(caller, wanted);
      case 'publish':
      case 'reject':
        return texts.publish(caller, wanted);
      case 'undo':
        return articles.undo(caller, wanted);
      case 'list':
        return look.list(wanted);
      case 'history':
        return look.history(wanted);
      case 'pause':
        return place.pause(caller);
      case 'resume':
        return place.resume(caller);
      case 'moderators':
        return place.moderators(caller);
      case 'appoint':
      case 'dismiss':
        return place.appoint(caller, wanted);
      case 'forum':
        return place.forum(caller, wanted);
      case 'tell-in':
        return place.tellIn(caller, wanted);
      default:
        return wanted satisfies never;
    }
  };
  const authorised = async (caller: ModerationCaller, wanted: ModerationAct) => {
    const refusal = refusalOf(await rightsOf(store, firstModerators, caller), wanted);
    return refusal ?? act(caller, wanted);
  };
  const guarded = async <T>(
    what: string,
    work: () => Promise<T>,
    failed: (outcome: Outcome) => T,
  ): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ActError) return failed(refused('act-refused', { why: error.message }));
      const code = `E-${randomBytes(2).toString('hex').toUpperCase()}`;
      logger.error({ err: error, act: what, code }, 'a moderator’s act ended in a fault');
      return failed(refused('fault', { code }));
    }
  };
  const resultOf = async (
    caller: ModerationCaller,
    { done, blocks, actions = [], told, all }: Outcome & { readonly all?: readonly Moderator[] },
  ): Promise<ModerationResult> => {
    const channel = told === undefined ? null : await store.moderators.channel(caller.place);
    const facts = { name: caller.name, ...told?.facts };
    return {
      done,
      reply: replyTo(caller, blocks),
      actions,
      told:
        told === undefined || channel === null
          ? null
          : {
              channel,
              reply: replyTo(caller, [notice('act-told', facts)]),
              actions: told.actions,
            },
      ...(all ? { moderators: all.map(({ kind, key, since }) => ({ kind, key, since })) } : {}),
    };
  };
  const failed =
    (caller: ModerationCaller) =>
    (outcome: Outcome): ModerationResult => ({
      done: false,
      reply: replyTo(caller, outcome.blocks),
      actions: [],
      told: null,
    });
  const perform = async (caller: ModerationCaller, wanted: ModerationAct): Promise<ModerationResult> => {
    const outcome = await guarded(
      wanted.kind,
      () => authorised(caller, wanted),
      (refusal) => refusal,
    );
    logger.info({ act: wanted.kind, done: outcome.done }, 'a moderator acted');
    // What was done stays done also when the channel cannot be looked up.
    return guarded(
      'tell',
      () => resultOf(caller, outcome),
      () => failed(caller)(outcome),
    );
  };

  return {
    includes: (caller) =>
      guarded(
        'includes',
        async () => (await rightsOf(store, firstModerators, caller)).articles,
        () => false,
      ),
    offer: (caller, from) =>
      guarded(
        'offer',
        async () => {
          const refusal = refusalOf(await rightsOf(store, firstModerators, caller), { kind: 'list' });
          const quotes = refusal === null ? await standingQuotes({ store, newsroom, library }, from) : [];
          const head = quotes.length > 0 ? notice('pull-offer') : notice('pull-none', {}, 'lead');
          return { quotes, reply: replyTo(caller, refusal?.blocks ?? [head]) };
        },
        (outcome) => ({ quotes: [], reply: replyTo(caller, outcome.blocks) }),
      ),
    perform,
    answersForum: (of, channel) =>
      guarded(
        'forum',
        () => store.moderators.answersForum(of, channel),
        () => false,
      ),
    pressed: async (caller, action) => {
      const wanted = actOfButton(action);
      return wanted === null ? failed(caller)(refused('nothing-to-undo')) : perform(caller, wanted);
    },
  };
}
