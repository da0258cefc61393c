import { blockProblems } from './check-message.ts';
import { isFields, listOf, stringOf } from './read-message.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A form that stands open before somebody. */
export interface OpenModal {
  readonly id: string;
  readonly view: Fields;
  /** What Slack would show, field by field and choice by choice. */
  readonly text: string;
}

const TRIGGER_MS = 3_000;
const INPUTS = new Set(['plain_text_input', 'radio_buttons', 'static_select']);

/** Modals as Slack opens them: a trigger is good for three seconds and for one form. */
export function createModals(nowMs: () => number) {
  const triggers = new Map<string, number>();
  const open = new Map<string, OpenModal>();
  let ids = 0;
  const put = (id: string, view: Fields): Fields => {
    const problems = viewProblems(view);
    if (problems.length > 0) return { error: 'invalid_arguments', response_metadata: { messages: problems } };
    open.set(id, { id, view, text: textOf(view) });
    return { view: { id, ...view } };
  };
  return {
    modals: open,
    issue: (trigger: string): void => {
      triggers.set(trigger, nowMs());
    },
    open(args: Fields): Fields {
      const issuedMs = triggers.get(stringOf(args.trigger_id));
      if (issuedMs === undefined) return { error: 'invalid_trigger_id' };
      triggers.delete(stringOf(args.trigger_id));
      if (nowMs() - issuedMs > TRIGGER_MS) return { error: 'expired_trigger_id' };
      return put(`V${++ids}MODAL`, isFields(args.view) ? args.view : {});
    },
    update(args: Fields): Fields {
      const id = stringOf(args.view_id);
      if (!open.has(id)) return { error: 'not_found' };
      return put(id, isFields(args.view) ? args.view : {});
    },
  };
}

export type Modals = ReturnType<typeof createModals>;

/** https://docs.slack.dev/reference/views/modal-views */
function viewProblems(view: Fields): readonly string[] {
  const blocks = listOf(view.blocks);
  const inputs = blocks.filter((block) => block.type === 'input');
  const texts: readonly [string, unknown, number][] = [
    ['title', view.title, 24],
    ['submit', view.submit, 24],
    ['close', view.close, 24],
  ];
  return [
    ...(view.type === 'modal' ? [] : ['not a modal']),
    ...texts.flatMap(([name, value, max]) => plainProblems(name, value, max)),
    ...(isFields(view.title) ? [] : ['no title']),
    ...(inputs.length > 0 && !isFields(view.submit) ? ['inputs without submit'] : []),
    ...(stringOf(view.callback_id).length > 255 ? ['callback_id'] : []),
    ...(stringOf(view.private_metadata).length > 3_000 ? ['private_metadata'] : []),
    ...(blocks.length === 0 || blocks.length > 100 ? [`${blocks.length} blocks`] : []),
    ...blockProblems(
      blocks.filter((block) => block.type !== 'input'),
      100,
    ),
    ...inputs.flatMap(inputProblems),
  ];
}

function inputProblems(block: Fields): readonly string[] {
  const element = isFields(block.element) ? block.element : {};
  const type = stringOf(element.type);
  const options = listOf(element.options);
  const chosen = element.initial_option;
  return [
    ...plainProblems('label', block.label, 2_000),
    ...(INPUTS.has(type) ? [] : [`an input of type ${type}`]),
    ...(Number(element.max_length ?? 1) > 3_000 ? ['max_length'] : []),
    ...(type === 'radio_buttons' && (options.length === 0 || options.length > 10) ? ['radio options'] : []),
    ...(type === 'static_select' && (options.length === 0 || options.length > 100) ? ['select options'] : []),
    ...options.flatMap((option) => plainProblems('option', option.text, 75)),
    ...options.filter((option) => stringOf(option.value).length > 75).map(() => 'an option value too long'),
    ...(chosen === undefined || options.some((one) => JSON.stringify(one) === JSON.stringify(chosen))
      ? []
      : ['initial_option is none of the options']),
  ];
}

function plainProblems(name: string, value: unknown, max: number): readonly string[] {
  if (value === undefined) return [];
  const text = isFields(value) ? stringOf(value.text) : '';
  return text === '' || text.length > max ? [`${name}: ${text.length} characters`] : [];
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  if (!isFields(value)) return '';
  if (typeof value.text === 'string') return value.text;
  return Object.values(value).map(textOf).filter(Boolean).join('\n');
}
