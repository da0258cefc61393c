export interface TerminalConfig {
  /** BCP 47 tag handed to the engine as the asker's interface language; absent when unknown. */
  readonly lang?: string;
  /** Most characters of one typed line that are read; the rest of the line is dropped. Default 8,000. */
  readonly maxLineChars?: number;
}

/**
 * True when replies may carry colour: only on a terminal, and never with a non-empty `NO_COLOR`
 * (https://no-color.org) or `TERM=dumb`.
 */
export function wantsColour(stream: { readonly isTTY?: boolean }, noColour?: string, term?: string): boolean {
  return stream.isTTY === true && (noColour ?? '') === '' && term !== 'dumb';
}
