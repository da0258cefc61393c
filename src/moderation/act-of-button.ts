import type { ModerationAct, ModerationAction } from '../contract.ts';

/** What a button means; null when it is none of ours. */
export function actOfButton({ kind, token }: ModerationAction): ModerationAct | null {
  switch (kind) {
    case 'undo':
      return /^r\d{1,9}$/.test(token) ? { kind: 'undo', revision: Number(token.slice(1)) } : null;
    case 'resume':
      return { kind: 'resume' };
    case 'publish':
    case 'reject':
      return /^[0-9a-f]{16}$/.test(token) ? { kind, pending: { digest: token } } : null;
    case 'list-page': {
      const match = /^(all|pending)\.(\d{1,5})$/.exec(token);
      if (match === null) return null;
      const page = Number(match[2]);
      return match[1] === 'pending' ? { kind: 'list', only: 'pending', page } : { kind: 'list', page };
    }
    case 'pull':
      // The adapter asks what and why first, and hands the act itself on.
      return null;
    default:
      return kind satisfies never;
  }
}
