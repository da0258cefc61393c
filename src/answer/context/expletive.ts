import { wordSet } from '../../word-set.ts';
import type { Token } from '../tokens.ts';
import { EXPLETIVES } from './reference-words.ts';

const BEING = new Set("is was remains remained isn't wasn't".split(' '));
const STEPS = wordSet(
  'first second third only worst best largest biggest deadliest most least last latest highest lowest',
);
/** "It rained", "it takes an hour", "it seems that". */
const EMPTY_VERBS = wordSet('rained rains snowed snows takes took seems seemed appears appeared emerged');

/** True for an "it" that means nothing: "it is unclear whether", "it was the worst flood since", "it rained". */
export function isExpletive(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 7).map((token) => token.lower);
  const contracted = /['’]s$/u.test(tokens[at]?.text ?? '');
  const [verb = '', ...rest] = contracted ? ['is', ...words] : words;
  if (EMPTY_VERBS.has(verb)) return true;
  if (!BEING.has(verb)) return false;
  const [first = '', second = '', third = '', fourth = ''] = rest[0] === 'not' ? rest.slice(1) : rest;
  if (first === 'one' && second === 'of') return STEPS.has(fourth) || fourth.endsWith('est');
  if (first === 'the' || first === 'a')
    return STEPS.has(second) || second.endsWith('est') || STEPS.has(third);
  return EXPLETIVES.has(first) && (first !== 'not' || EXPLETIVES.has(second));
}
