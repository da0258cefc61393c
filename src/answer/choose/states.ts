import { tokensOf } from '../tokens.ts';

type Sides = readonly [one: readonly string[], other: readonly string[]];

/** States that services and places change between; a sentence on either side speaks to a question about the other. */
const SERVICE: readonly Sides[] = [
  [
    ['open', 'opened', 'reopened', 'reopens', 'running', 'operating', 'resumed', 'working'],
    ['closed', 'shut', 'suspended', 'halted', 'cancelled', 'canceled', 'grounded', 'stopped', 'closes'],
  ],
  [
    ['restored', 'back', 'available', 'on', 'reconnected'],
    ['cut', 'blocked', 'down', 'off', 'disconnected', 'disrupted'],
  ],
  [
    ['imposed', 'declared', 'introduced', 'extended'],
    ['lifted', 'ended', 'revoked'],
  ],
];
/** Changes that are shown as such, but where one side is no answer to the other ("Was he released?"). */
const EVENTS: readonly Sides[] = [
  [
    ['arrested', 'detained', 'jailed', 'imprisoned', 'held', 'in prison', 'in custody', 'in jail'],
    ['released', 'freed'],
  ],
  [['missing'], ['found', 'rescued', 'located']],
  [['confirmed'], ['denied', 'denies', 'retracted']],
  [
    ['spreading', 'burning', 'raging'],
    ['contained', 'extinguished'],
  ],
  [
    ['banned', 'forbidden'],
    ['allowed', 'permitted'],
  ],
  [
    ['will', 'plans', 'planned', 'scheduled', 'expected', 'due', 'to be', 'promised'],
    ['called off', 'put off', 'cancelled', 'canceled', 'postponed', 'scrapped', 'abandoned', 'delayed'],
  ],
  [
    ['accepted', 'agreed', 'approved', 'endorsed', 'endorses'],
    ['rejected', 'refused', 'turned down', 'withdrew', 'not endorsed'],
  ],
  [
    ['accused', 'alleged', 'claimed'],
    ['denied', 'rejected', 'withdrew', 'cleared'],
  ],
  [
    ['killed', 'dead', 'died'],
    ['alive', 'survived'],
  ],
  [['trapped'], ['freed', 'rescued']],
];
/** Words to try instead, each side's most usual first. */
const MAX_VARIANTS = 4;

function sideOf(text: string, sides: Sides): 0 | 1 | null {
  const tokens = tokensOf(text).map((token) => token.lower);
  const words = new Set([...tokens, ...tokens.map((word, i) => `${word} ${tokens[i + 1] ?? ''}`)]);
  const one = sides[0].some((word) => words.has(word));
  const other = sides[1].some((word) => words.has(word));
  return one === other ? null : one ? 0 : 1;
}

/** The question with its state word replaced by words of the same and the opposite state; empty when it has none. */
export function stateVariants(question: string): readonly string[] {
  for (const [one, other] of SERVICE.slice(0, 1)) {
    const all = [...one, ...other];
    const token = tokensOf(question).find(({ lower }) => all.includes(lower));
    if (!token) continue;
    const own = one.includes(token.lower) ? one : other;
    const opposite = own === one ? other : one;
    const tried = [opposite[0], own[0] === token.lower ? own[2] : own[0], opposite[2], opposite[1]];
    return tried
      .filter((word): word is string => word !== undefined && word !== token.lower)
      .slice(0, MAX_VARIANTS)
      .map((word) => question.slice(0, token.start) + word + question.slice(token.end));
  }
  return [];
}

/** True when two sentences say opposite states ("closed", "reopened"). */
export function statesDiffer(a: string, b: string): boolean {
  return [...SERVICE, ...EVENTS].some((sides) => {
    const [x, y] = [sideOf(a, sides), sideOf(b, sides)];
    return x !== null && y !== null && x !== y;
  });
}
