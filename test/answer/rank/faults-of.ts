import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

/** What stands against a sentence, alone in its article, as the answer to a question. */
export const faultsOf = (sentence: string, text: string): readonly string[] => {
  const { ranked } = rank(indexOf(entryOf('a', sentence)), { text });
  return ranked[0]?.evidence.against ?? ['nothing found'];
};
