import type { NameBook } from '../names/name-book.ts';
import { namesAsked } from '../names/names-asked.ts';
import { trimMarks } from './trim-marks.ts';

/**
 * "I'm in Velmora. Are the shops open?": a question without a place of its own gets the place that the message tells,
 * since an answer about another town would mislead. Unchanged when it names something itself or nothing is told.
 */
export function withToldNames(question: string, told: string, book: NameBook): string {
  if (told === '' || namesAsked(question, book).length > 0) return question;
  const place = namesAsked(told, book).find(
    (name) => name.kind === 'place' || /\bin\s$/iu.test(told.slice(0, name.start)),
  );
  return place ? `${trimMarks(question)} in ${place.name}?` : question;
}
