import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isFields, listOf, stringOf } from './read-message.ts';

type Fields = Readonly<Record<string, unknown>>;

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/specs/slack-blocks.schema.json', import.meta.url), 'utf8'),
);
const validBlocks = new Ajv2020({ strict: false, allErrors: true }).compile(isFields(schema) ? schema : {});

/** Slack's own code for why it refuses a message; null when it takes it. Views may hold 100 blocks. */
export function refusalOf(args: Fields): string | null {
  const blocks = args.blocks;
  const text = stringOf(args.text);
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  if (!hasBlocks && text === '') return 'no_text';
  if (text.length > 40_000) return 'msg_too_long';
  if (blocks !== undefined && !hasBlocks) return 'invalid_blocks';
  if (!hasBlocks) return null;
  if (blockProblems(listOf(blocks)).length > 0) return 'invalid_blocks';
  return blockChars(blocks) > 13_200 ? 'msg_blocks_too_long' : null;
}

/** What is wrong with blocks, in words for a failing test; empty when Slack takes them. The schema takes 50 at a time. */
export function blockProblems(blocks: readonly Fields[], maxBlocks = 50): readonly string[] {
  const problems = blocks.length > maxBlocks ? [`${blocks.length} blocks`] : [];
  for (let at = 0; at < blocks.length; at += 50) {
    if (!validBlocks(blocks.slice(at, at + 50))) {
      const deepest = [...(validBlocks.errors ?? [])].sort(
        (a, b) => b.instancePath.length - a.instancePath.length,
      )[0];
      problems.push(`${deepest?.instancePath ?? '?'} ${deepest?.message ?? 'invalid'}`);
    }
  }
  problems.push(...blocks.flatMap(richTextProblems));
  problems.push(
    ...twice(
      blocks.map((block) => stringOf(block.block_id)),
      'block_id',
    ),
  );
  const actions = blocks.flatMap((block) =>
    listOf(block.elements).map((element) => stringOf(element.action_id)),
  );
  problems.push(...twice(actions, 'action_id'));
  return problems;
}

/** What the published schema leaves open: the elements of rich text. */
function richTextProblems(block: Fields): readonly string[] {
  if (block.type !== 'rich_text') return [];
  return listOf(block.elements).flatMap((part) => {
    const elements = listOf(part.elements);
    if (elements.length === 0) return ['a rich text part without elements'];
    return elements.flatMap((element) => {
      const wrong = unknownKeys(element);
      if (element.type === 'text')
        return stringOf(element.text) === '' ? ['empty rich text', ...wrong] : wrong;
      if (element.type === 'link')
        return /^https?:\/\//.test(stringOf(element.url)) ? wrong : ['a link that is none', ...wrong];
      if (element.type === 'user') return stringOf(element.user_id) === '' ? ['a person without an id'] : [];
      return [`an element of type ${stringOf(element.type)}`];
    });
  });
}

function unknownKeys(element: Fields): readonly string[] {
  const known = new Set(['type', 'text', 'url', 'style', 'unsafe']);
  return Object.keys(element)
    .filter((key) => !known.has(key))
    .map((key) => `unknown field ${key}`);
}

function twice(ids: readonly string[], name: string): readonly string[] {
  const given = ids.filter((id) => id !== '');
  return given.filter((id, at) => given.indexOf(id) !== at).map((id) => `${name} ${id} is there twice`);
}

/** All characters that Slack counts: every text and address, at whatever depth. */
export function blockChars(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + blockChars(one), 0);
  if (!isFields(value)) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (typeof inner === 'string') return key === 'text' || key === 'url' ? sum + inner.length : sum;
    return sum + blockChars(inner);
  }, 0);
}
