import { factsOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { nameBookOf } from './names/name-book.ts';
import { newestDaysFirstOf, newestFirstOf } from './newest-first.ts';
import { keepDaysInStep } from './told-days.ts';

/**
 * Brings what answers keep of the live articles in step with them, so that no question has to wait for it. `last`: no
 * more articles are on their way, so the lists in order are made too.
 */
export function prepareAnswers(library: LibraryView, last: boolean): void {
  factsOf(library);
  nameBookOf(library);
  keepDaysInStep(library);
  if (!last) return;
  newestFirstOf(library);
  newestDaysFirstOf(library);
}
