import { createHash } from 'node:crypto';

/** A short code that the asker sees and the log holds: `E-7F3A`. The same question and fault give the same code. */
export function faultCode(questionId: string, what: string): string {
  return `E-${createHash('sha256').update(`${questionId} ${what}`).digest('hex').slice(0, 4).toUpperCase()}`;
}
