/** Columns used when the output does not tell how wide it is: the width of a classic terminal (VT100). */
export const DEFAULT_COLUMNS = 80;

/** Narrowest width that is wrapped to; below it lines run over rather than become a column of syllables. */
export const MIN_COLUMNS = 24;

/** Widest measure of running text, in columns: longer lines are hard to read back to their start. */
export const MAX_COLUMNS = 88;

/** Characters of one typed line that are read. The engine's own limit is far below; this one guards memory. */
export const MAX_LINE_CHARS = 8_000;

/** Work that takes longer than this shows that it goes on (ux.md, "Terminal"). */
export const PROGRESS_AFTER_MS = 1_000;

/** How long `stop()` waits for the reply in flight (contract: 5 s). */
export const STOP_AFTER_MS = 5_000;

/** Typed lines that wait while a reply is being made; more are refused in words. */
export const MAX_WAITING_LINES = 10_000;
