import type { Logger } from 'pino';
import { DatelineError, faultCode } from '../../src/errors.ts';
import { failureFacts } from './failure.ts';

/**
 * The last place where an error may arrive: whatever it is, the next question is answered. `sayFault` tells the asker
 * and never rejects. Never rejects.
 */
export async function guarded(
  logger: Logger,
  questionId: string,
  answer: Promise<void>,
  sayFault: (code: string) => Promise<void>,
): Promise<void> {
  try {
    await answer;
  } catch (err) {
    if (err instanceof DatelineError) {
      logger.warn({ questionId, ...failureFacts(err) }, 'could not be answered');
      return;
    }
    const code = faultCode(questionId, err instanceof Error ? err.name : 'unknown');
    logger.error({ questionId, code, err }, 'a handler broke');
    await sayFault(code);
  } finally {
    logger.debug({ questionId }, 'done');
  }
}
