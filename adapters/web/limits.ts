/** Largest form that is read, in bytes: the engine's longest question in UTF-8, percent-encoded, and room. */
export const MAX_BODY_BYTES = 64 * 1024;

/** Time a client has to send a whole request, in ms: longer holds sockets open for nothing. */
export const REQUEST_TIMEOUT_MS = 15_000;

/** How long `stop()` waits for requests in flight (contract: 5 s). */
export const STOP_AFTER_MS = 5_000;

/** Longest token of an action (src/contract.ts). */
export const TOKEN = /^[A-Za-z0-9._~-]{1,80}$/;

/** Example questions under the ask box (ux.md, "The page"). */
export const EXAMPLES = 3;

/** Longest typed field that is handed on; the engine says what is too long, this only guards memory. */
export const MAX_FIELD_CHARS = 20_000;

/** A browser gives up on a page far later than this; the response itself is the acknowledgement. */
export const ACK_DEADLINE_MS = 30_000;
