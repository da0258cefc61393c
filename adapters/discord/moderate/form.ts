import { moderationWords } from '../../../src/words/index.ts';
import { listAt, member, textAt } from '../payload.ts';
import { formId, readFormId } from './ids.ts';
import type { TextFor, Wish } from './wish.ts';

/** Characters of a field, fields of a form. https://docs.discord.com/developers/components/reference#text-input */
const MAX_FIELD = 4_000;

interface Field {
  readonly type: 18;
  readonly label: string;
  readonly description?: string;
  readonly component: {
    readonly type: 4;
    readonly custom_id: string;
    /** 1: one line, 2: several. */
    readonly style: 1 | 2;
    readonly required: boolean;
    readonly max_length: number;
  };
}

/** A form as the platform takes it. */
export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Field[];
}

/**
 * A form to paste a text into: two fields of 4,000 characters, since Discord takes five fields in all and says so of none
 * more. A longer text comes as a file or link; so does one for an article whose id a form cannot carry: then null.
 */
export function textForm(textFor: TextFor, lang: string): Form | null {
  const customId = formId(textFor);
  if (customId === null) return null;
  const { add } = moderationWords(lang);
  const line = (id: string, label: string, required: boolean): Field => ({
    type: 18,
    label,
    component: { type: 4, custom_id: id, style: 1, required, max_length: 300 },
  });
  const text = (id: string, label: string, required: boolean): Field => ({
    type: 18,
    label,
    ...(required ? { description: add.hint.slice(0, 100) } : {}),
    component: { type: 4, custom_id: id, style: 2, required, max_length: MAX_FIELD },
  });
  const correcting = textFor.kind === 'correct';
  return {
    custom_id: customId,
    title: correcting ? add.correctTitle : add.title,
    components: [
      text('text-1', add.more(1), true),
      text('text-2', add.more(2), false),
      line('title', add.name, false),
      line('outlet', add.outlet, false),
      correcting ? line('why', add.why, false) : line('published', add.published, false),
    ],
  };
}

/** What a submitted form says. Never throws. */
export function readForm(customId: string, payload: unknown): Wish {
  const textFor = readFormId(customId);
  if (textFor === null) return { kind: 'unknown' };
  const fields = new Map(listAt(payload, 'data', 'components').flatMap(inputsOf));
  const line = (id: 'title' | 'outlet' | 'published'): Record<string, string> => {
    const value = fields.get(id)?.trim() ?? '';
    return value === '' ? {} : { [id]: value };
  };
  const why = fields.get('why')?.trim() ?? '';
  return {
    kind: 'text',
    textFor,
    material: {
      kind: 'text',
      parts: ['text-1', 'text-2'].map((id) => fields.get(id) ?? ''),
      ...line('title'),
      ...line('outlet'),
      ...line('published'),
    },
    ...(why === '' ? {} : { why }),
  };
}

/** Fields stand in a label of their own, or in a row where the client is older. */
function inputsOf(component: unknown): readonly (readonly [string, string])[] {
  return [member(component, 'component'), ...listAt(component, 'components')].map(
    (input) => [textAt(input, 'custom_id'), textAt(input, 'value')] as const,
  );
}
