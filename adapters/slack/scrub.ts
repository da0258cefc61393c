/**
 * Takes out of the SDK's own words what must not be logged: tokens, addresses (a `response_url` and a socket's ticket
 * are keys), and ids of people, channels and teams. Our own lines never hold them.
 */
const SHAPES: readonly RegExp[] = [
  /\bxox[a-z]-[\w-]{1,200}/g,
  /\bxapp-[\w-]{1,200}/g,
  /\b(?:https?|wss?):\/\/[^\s"']{1,2000}/g,
  /\b[UWCDGTEB][A-Z0-9]{6,20}\b/g,
];

/** At most this much of one line of the SDK is kept. */
const MAX_CHARS = 500;

/** The line without them, shortened; never throws. */
export function scrub(text: string): string {
  let clean = text.slice(0, 10 * MAX_CHARS);
  for (const shape of SHAPES) clean = clean.replace(shape, '[redacted]');
  return clean.slice(0, MAX_CHARS);
}
