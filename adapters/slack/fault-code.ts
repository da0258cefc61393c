import { createHash } from 'node:crypto';

/** A short code that the asker sees and the log holds: `E-7F3A`. */
export function faultCode(act: string): string {
  return `E-${createHash('sha256').update(act).digest('hex').slice(0, 4).toUpperCase()}`;
}
