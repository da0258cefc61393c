import type { ModerationActOf, ModerationCaller } from '../contract.ts';
import { notice } from '../replies/reply-base.ts';
import type { Moderator, Store } from '../store/index.ts';
import type { PauseBook } from './pause-book.ts';
import type { Outcome } from './say.ts';

/** The acts on a server itself: pauses, and who moderates. They assume that the caller may. */
export function createPlaceActs(store: Store, pauses: PauseBook, now: () => Date) {
  return {
    async pause({ place, user }: ModerationCaller): Promise<Outcome> {
      const { since } = await store.pauses.pause({ place, since: now().toISOString(), by: user });
      await pauses.refresh();
      const actions = [{ kind: 'resume' as const, token: 'now' }];
      return {
        done: true,
        blocks: [
          notice('act-done', { act: 'paused' }, 'lead'),
          notice('pause-told', { paused: true, since }, 'quiet'),
        ],
        actions,
        told: { facts: { act: 'paused' }, actions },
      };
    },
    async resume({ place }: ModerationCaller): Promise<Outcome> {
      const resumed = await store.pauses.resume(place);
      await pauses.refresh();
      if (!resumed) return { done: false, blocks: [notice('pause-told', { paused: false }, 'lead')] };
      return {
        done: true,
        blocks: [notice('act-done', { act: 'resumed' }, 'lead')],
        told: { facts: { act: 'resumed' }, actions: [] },
      };
    },
    async moderators({ place }: ModerationCaller): Promise<Outcome & { readonly all: readonly Moderator[] }> {
      const all = await store.moderators.list(place);
      return { done: true, all, blocks: [notice('moderators-head', { count: all.length }, 'lead')] };
    },
    async appoint(
      caller: ModerationCaller,
      { kind: act, who, name }: ModerationActOf<'appoint' | 'dismiss'>,
    ): Promise<Outcome> {
      const { place, user } = caller;
      const appointed = act === 'appoint';
      const changed = appointed
        ? await store.moderators.add({ place, ...who, since: now().toISOString(), addedBy: user })
        : await store.moderators.remove(place, who.kind, who.key);
      return {
        done: changed,
        blocks: [notice('moderators-changed', { person: name, appointed, changed }, 'lead')],
        ...(changed
          ? { told: { facts: { act: appointed ? 'appointed' : 'dismissed', person: name }, actions: [] } }
          : {}),
      };
    },
    async forum(
      { place, user }: ModerationCaller,
      { channel, on }: ModerationActOf<'forum'>,
    ): Promise<Outcome> {
      await store.moderators.setForum(place, channel, on, now().toISOString(), user);
      return {
        done: true,
        blocks: [notice('forum-told', { on }, 'lead')],
        told: { facts: { act: 'forum' }, actions: [] },
      };
    },
    async tellIn(
      { place, user }: ModerationCaller,
      { channel }: ModerationActOf<'tell-in'>,
    ): Promise<Outcome> {
      await store.moderators.setChannel(place, channel, now().toISOString(), user);
      return {
        done: true,
        blocks: [notice('moderators-channel', { on: channel !== null }, 'lead')],
        told: { facts: { act: 'channel' }, actions: [] },
      };
    },
  };
}
