import { writeFile } from 'node:fs/promises';
import type { Quote, Request } from '../contract.ts';
import { DatelineError } from '../errors.ts';
import type { Library } from '../library.ts';
import { entryOf, readView, timelineOf } from '../replies/timeline-reply.ts';
import { replyTo } from './demo.ts';

type TimelineRequest = Extract<Request, { kind: 'timeline' }>;

/** The command line was used wrongly: exit code 2. */
export class UsageError extends DatelineError {
  override readonly code = 'USAGE';
}

/**
 * The line that scripts and measurements read.
 * @throws UsageError when the days are no dates, or the last before the first.
 */
export function timelineJson(library: Library, request: TimelineRequest, now: string): unknown {
  const view = readView(request, now.slice(0, 10), 'en');
  if ('words' in view && view.reversed) throw new UsageError(`${view.words} ends before it begins`);
  if ('words' in view)
    throw new UsageError(`"${view.words}" is no date; write 2022-01-05 or words such as "last week"`);
  const timeline = timelineOf({ library }, view, now);
  return {
    asOf: timeline.asOf,
    entries: timeline.entries.map((item) => {
      const { quote, when, status, possible, focus, sameAs, dateWords, figuresDiffer, passed } = entryOf(
        item,
        now,
      );
      return {
        when,
        status,
        ...(possible ? { possible } : {}),
        kind: quote.passageKind,
        ...place(quote),
        ...(focus ? { focus } : {}),
        ...(dateWords ? { dateWords } : {}),
        ...(sameAs ? { sameAs: sameAs.map(place) } : {}),
        ...(figuresDiffer ? { figuresDiffer } : {}),
        ...(passed ? { passed } : {}),
      };
    }),
    gaps: timeline.gaps,
    undated: timeline.undated,
  };
}

function place({ article, start, end, text, context }: Quote) {
  return { article, start, end, text, ...(context ? { context } : {}) };
}

/**
 * Draws the timeline into a file; its ending says which kind. False when it has no dated event to draw: then no file
 * is written.
 * @throws UsageError for another ending.
 */
export async function writePicture(
  library: Library,
  request: TimelineRequest,
  now: string,
  file: string,
): Promise<boolean> {
  const vector = file.endsWith('.svg');
  if (!vector && !file.endsWith('.png'))
    throw new UsageError(`--picture ${file}: write a file name that ends in .png or .svg`);
  const { picture } = await replyTo(library, request, now);
  if (!picture) return false;
  await writeFile(file, vector ? picture.svg('light') : await picture.png('light'));
  return true;
}
