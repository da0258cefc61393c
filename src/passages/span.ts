/** UTF-16 offsets into a body, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when a slice has a character in common with one of the spans. */
export function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}
