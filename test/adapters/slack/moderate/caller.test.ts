import { describe, expect, it } from 'vitest';
import type { Calls } from '../../../../adapters/slack/calls.ts';
import { callerOf } from '../../../../adapters/slack/moderate/caller.ts';
import type { Wish } from '../../../../adapters/slack/moderate/wish.ts';
import { AuthError, NetworkError } from '../../../../src/errors.ts';

const WHO = { team: 'T1', user: 'U1', name: 'ann' };
const PAUSE: Wish = { kind: 'act', act: { kind: 'pause' } };

/** Slack's answer to `users.info`, and what was asked. */
function slack(answer: object | Error): { readonly calls: Calls; readonly asked: string[] } {
  const asked: string[] = [];
  const none = (): Promise<never> => Promise.reject(new Error('not expected'));
  const call: Calls['call'] = async (method) => {
    asked.push(method);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { calls: { call, respond: none, upload: none }, asked };
}

describe('who administers the workspace', () => {
  it.each<[string, object | Error, boolean]>([
    ['an admin', { user: { team_id: 'T1', is_admin: true } }, true],
    ['an owner', { user: { team_id: 'T1', is_owner: true } }, true],
    ['a member', { user: { team_id: 'T1', is_admin: false } }, false],
    ['an admin of another workspace', { user: { team_id: 'T2', is_admin: true } }, false],
    ['an admin of no workspace that Slack names', { user: { is_admin: true } }, false],
    ['a bot', { user: { team_id: 'T1', is_admin: true, is_bot: true } }, false],
    ['an account that was closed', { user: { team_id: 'T1', is_admin: true, deleted: true } }, false],
    ['nobody, without the scope', new AuthError('MISSING_SCOPE', 'x', { scope: 'users:read' }), false],
    ['nobody, when Slack is away', new NetworkError('x', 1), false],
    ['nobody, when Slack answers something else', { ok: true }, false],
  ])('%s: %#', async (_, answer, manages) => {
    expect(await callerOf(WHO, PAUSE, slack(answer).calls)).toEqual({
      place: 'slack:T1',
      user: 'slack:T1:U1',
      roles: [],
      manages,
      name: 'ann',
    });
  });

  it.each<[string, Wish, number]>([
    ['withdraw', { kind: 'act', act: { kind: 'withdraw', article: 'x' } }, 0],
    ['pull', { kind: 'pull-form', trigger: 't', from: [] }, 0],
    ['undo', { kind: 'press', action: { kind: 'undo', token: 'r1' } }, 0],
    ['resume by button', { kind: 'press', action: { kind: 'resume', token: 'now' } }, 1],
    ['moderators', { kind: 'act', act: { kind: 'moderators' } }, 1],
  ])('is asked only where it counts: %s', async (_, wish, times) => {
    const { calls, asked } = slack({ user: { team_id: 'T1', is_admin: true } });
    const { manages } = await callerOf(WHO, wish, calls);
    expect(asked).toHaveLength(times);
    expect(manages).toBe(times > 0);
  });
});
