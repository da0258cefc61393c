import { wordSet } from '../../word-set.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Exchange } from './exchange.ts';
import { shapeOf } from './shape.ts';
import { partAt } from './subject.ts';

export const ANYBODY = wordSet('anyone anybody someone somebody people persons men women everybody everyone');
const ACTING = /^(?:do|does|did|can|could|will|would|may|should|must)$/u;
const COSTING = /\b(?:costs?|pa(?:y|id|ys)|charged?|worth|spen[dt]|price|earn|owe)\b/u;

/** False where the question word and the last question make no sentence: "how many president did visit", "who did the dam break". */
export function goesWith(word: string, opening: string, last: Exchange, book: NameBook): boolean {
  const { head, auxiliary, rest: whole } = shapeOf(last.question);
  const rest = auxiliary ? whole.charAt(0).toLowerCase() + whole.slice(1) : whole;
  if (word === 'how much') return COSTING.test(rest);
  const parted = auxiliary ? partAt(rest, book) : null;
  if (!parted || /^who/iu.test(head)) return true;
  if (word.startsWith('how many') && !/^how many/iu.test(head))
    return ANYBODY.has(parted.subject.toLowerCase()) || MANY.test(parted.subject) || /^wh\S+ \S/iu.test(head);
  const doer = opening === 'who' || word === 'by whom';
  return !doer || !ACTING.test(parted.auxiliary) || ANYBODY.has(parted.subject.toLowerCase());
}

const MANY = /(?:[^s]s|people|children|men|women|police|they)$/iu;
