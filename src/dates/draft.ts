/** A mention while its neighbours may still change what it covers, and how it becomes one. */
import type { Expression } from './expression.ts';
import type { Interval } from './interval.ts';
import type { Resolved } from './resolve/context.ts';
import type { Token } from './tokens.ts';
import type { TimeMention, When } from './when.ts';
import type { Publication } from './zone.ts';

export interface Draft {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  readonly resolved: Resolved;
  /** What its own words cover; null when they cannot be resolved. */
  readonly own: Interval | null;
  /** What is meant with the words around: "by Friday", "from Monday to Friday". */
  readonly meant: Interval | null;
  /** The words that both ends of a range rest on. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** Offsets of the draft's own words. */
export function spanOf(draft: Draft, tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[draft.from]?.start ?? 0, end: tokens[draft.to - 1]?.end ?? 0 };
}

/**
 * Wall times get the offset of the zone where it is known. Written out, since Node 20 gives each object that begins with
 * a spread and has more beside it a shape of its own, which weighs more than the mention does.
 */
export function mentionOf(
  draft: Draft,
  text: string,
  tokens: readonly Token[],
  publication: Publication | null,
): TimeMention {
  const span = spanOf(draft, tokens);
  const { start, end } = span;
  const { type, value } = draft.resolved;
  const { mod } = draft.expression;
  const when = whenOf(draft, span, publication);
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(when === null ? {} : { when }),
  };
}

function whenOf(
  draft: Draft,
  span: { readonly start: number; readonly end: number },
  publication: Publication | null,
): When | null {
  const { meant, resolved } = draft;
  if (meant === null) return null;
  const from = resolved.carriedFrom;
  const { mod } = draft.expression;
  const approx = mod === 'APPROX' || mod === 'LESS_THAN' || mod === 'MORE_THAN';
  const { start, end } = from ?? draft.span ?? span;
  return {
    start: zoned(meant.start, resolved, publication),
    end: zoned(meant.end, resolved, publication),
    precision: meant.precision,
    ...(approx ? { approx: true } : {}),
    basis: { kind: from ? 'carried' : 'stated', start, end },
  };
}

/** A wall time gets the offset its words name, else that of the events' zone where known; a day stays a day. */
function zoned(time: string | null, { offset }: Resolved, publication: Publication | null): string | null {
  if (time === null || time.length === 10) return time;
  return `${time}${offset ?? publication?.offsetAt(time) ?? ''}`;
}
