import { z } from 'zod';
import type { Material, ModerationAct, PullReason } from '../../../src/contract.ts';
import { moderationWords } from '../../../src/words/index.ts';
import type { ReplyPlace } from '../incoming.ts';
import { PULL_FORM, TEXT_FORM, TEXT_PARTS } from './forms.ts';
import { unpack } from './metadata.ts';

const submission = z.object({
  callback_id: z.string(),
  private_metadata: z.string().default(''),
  state: z.object({
    values: z.record(
      z.string(),
      z.record(
        z.string(),
        z.object({
          value: z.string().nullish(),
          selected_option: z.object({ value: z.string() }).nullish(),
        }),
      ),
    ),
  }),
});

/** What a submitted form asks for, and where to answer. Null when it is none of ours. Never throws. */
export function submitted(view: unknown): { readonly act: ModerationAct; readonly place: ReplyPlace } | null {
  const read = submission.safeParse(view);
  const packed = read.success ? unpack(read.data.private_metadata) : null;
  if (!read.success || packed === null) return null;
  const value = (name: string): string => {
    const [given] = Object.values(read.data.state.values[name] ?? {});
    return given?.selected_option?.value ?? given?.value ?? '';
  };
  const { place, article, ref } = packed;
  if (read.data.callback_id === PULL_FORM) {
    const act = pullAct(value('which') || (ref ?? ''), value('what'), value('reason'));
    return act === null ? null : { place, act };
  }
  if (read.data.callback_id !== TEXT_FORM) return null;
  const material = materialOf(value);
  if (material === null) return null;
  const why = value('why').trim();
  const act: ModerationAct =
    article === null
      ? { kind: 'add', material }
      : { kind: 'correct', article, material, ...(why === '' ? {} : { why }) };
  return { place, act };
}

/** The field to mark when a form lacks what it needs; null when it has it. */
export function lacking(view: unknown): 'url' | null {
  const read = submission.safeParse(view);
  if (!read.success || read.data.callback_id !== TEXT_FORM) return null;
  return submitted(view) === null ? 'url' : null;
}

function pullAct(ref: string, what: string, reason: string): ModerationAct | null {
  if (what !== 'sentence' && what !== 'article') return null;
  return isReason(reason) ? { kind: 'pull', ref, what, reason } : null;
}

function isReason(value: string): value is PullReason {
  return Object.hasOwn(moderationWords('en').reasons, value);
}

/** A text wins over its link, which then is its source. */
function materialOf(value: (name: string) => string): Material | null {
  const parts = Array.from({ length: TEXT_PARTS }, (_, i) => value(`part${i}`)).filter(
    (part) => part.trim() !== '',
  );
  const url = value('url').trim();
  if (parts.length === 0) return url === '' ? null : { kind: 'url', url };
  const given = Object.entries({
    title: value('title'),
    outlet: value('outlet'),
    published: value('published'),
    url,
  });
  return { kind: 'text', parts, ...Object.fromEntries(given.filter(([, words]) => words.trim() !== '')) };
}
