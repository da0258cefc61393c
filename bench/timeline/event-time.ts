/** Reads TimeBank-EventTime (Reimers and others): which single-day events have an exact day, and which have none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface EventTime {
  readonly document: string;
  readonly event: string;
  /** The event's word, to check that both corpora speak of the same token. */
  readonly word: string;
  readonly relation: 'DCT' | 'beforeDCT' | 'afterDCT';
  /** `YYYY-MM-DD`; null when the annotators give no exact day. Unknown in the training part (null there). */
  readonly day: string | null;
}

const field = (line: string, name: string): string =>
  new RegExp(`'${name.replace(/[[\]]/g, '\\$&')}': (?:'([^']*)'|"([^"]*)"|(\\d+))`)
    .exec(line)
    ?.slice(1)
    .find((g) => g !== undefined) ?? '';

function lines(folder: string, file: string): readonly string[] {
  const path = join(folder, 'input/2_SingleDay', file);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((l) => l.startsWith('{'))
    : [];
}

/**
 * The events of the parts asked for. `published` maps a document to its day. Null when the folder is not there.
 * An event has an exact day when it is on the publication day or simultaneous with a full-day expression.
 */
export function readEventTime(
  folder: string,
  parts: readonly ('train' | 'dev' | 'test')[],
  published: ReadonlyMap<string, string>,
): readonly EventTime[] | null {
  if (!existsSync(folder)) return null;
  const simultaneous = new Map<string, string>();
  for (const part of parts) {
    for (const line of lines(folder, `3_TimexRelations/${part}.txt`)) {
      const value = field(line, 'value');
      if (field(line, 'label') !== 's' || !/^\d{4}-\d\d-\d\d/.test(value)) continue;
      simultaneous.set(`${field(line, 'corpusFile')} ${field(line, 'eId')}`, value.slice(0, 10));
    }
  }
  return parts.flatMap((part) =>
    lines(folder, `1_DCTRelations/${part}.txt`).map((line) => {
      const document = field(line, 'corpusFile');
      const event = field(line, 'eId');
      const relation = field(line, 'label') as EventTime['relation'];
      const day = relation === 'DCT' ? published.get(document) : simultaneous.get(`${document} ${event}`);
      return { document, event, word: field(line, 'Token[0]'), relation, day: day ?? null };
    }),
  );
}
