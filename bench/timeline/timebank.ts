/** Reads TempEval-3 TimeML files: the text, its events, its dated expressions and the links between them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldEvent {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly eventClass: string;
  readonly tense: string;
  readonly aspect: string;
  readonly pos: string;
  readonly modality: string | null;
  readonly polarity: string;
}

export interface GoldTimex {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD` of the document creation time. */
  readonly published: string;
  readonly events: readonly GoldEvent[];
  readonly timexes: readonly GoldTimex[];
  /** Event id → values of the expressions that it is linked to as included, simultaneous, identical or during. */
  readonly linked: ReadonlyMap<string, ReadonlySet<string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const AT = new Set(['IS_INCLUDED', 'SIMULTANEOUS', 'IDENTITY', 'DURING']);
const AT_INVERSE = new Set(['INCLUDES', 'SIMULTANEOUS', 'IDENTITY']);

function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of tag.matchAll(/([A-Za-z]+)="([^"]*)"/g)) {
    if (name !== undefined && value !== undefined) found[name] = value;
  }
  return found;
}

interface Marked {
  readonly tag: string;
  readonly attrs: Record<string, string>;
  readonly start: number;
  end: number;
}

/** The text without tags and where each tag stood in it. */
function strip(xml: string): { text: string; marks: Marked[] } {
  let text = '';
  const marks: Marked[] = [];
  const open: Marked[] = [];
  for (const [piece] of xml.matchAll(/<[^>]*>|&[a-z]+;|[^<&]+|&/g)) {
    if (piece.startsWith('</')) {
      const mark = open.pop();
      if (mark) mark.end = text.length;
    } else if (piece.startsWith('<')) {
      const mark = {
        tag: /^<(\w+)/.exec(piece)?.[1] ?? '',
        attrs: attributes(piece),
        start: text.length,
        end: 0,
      };
      if (!piece.endsWith('/>')) open.push(mark);
      marks.push(mark);
    } else if (piece.startsWith('&') && piece.endsWith(';')) {
      text += ENTITIES[piece.slice(1, -1)] ?? piece;
    } else text += piece;
  }
  return { text, marks };
}

function readLinks(xml: string, byInstance: Map<string, string>, values: Map<string, string>) {
  const linked = new Map<string, Set<string>>();
  for (const [tag] of xml.matchAll(/<TLINK [^>]*>/g)) {
    const a = attributes(tag);
    const forward = a.eventInstanceID !== undefined && a.relatedToTime !== undefined;
    const inverse = a.timeID !== undefined && a.relatedToEventInstance !== undefined;
    const relation = a.relType ?? '';
    if (!(forward && AT.has(relation)) && !(inverse && AT_INVERSE.has(relation))) continue;
    const event = byInstance.get((forward ? a.eventInstanceID : a.relatedToEventInstance) ?? '');
    const value = values.get((forward ? a.relatedToTime : a.timeID) ?? '');
    if (event === undefined || value === undefined) continue;
    linked.set(event, (linked.get(event) ?? new Set()).add(value));
  }
  return linked;
}

/** One document. Offsets count from the start of the TEXT element, whose first line break is dropped. */
function parseTimeMl(name: string, xml: string): GoldDocument {
  const inner = /<TEXT>\n?([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const { text, marks } = strip(inner);
  const instances = [...xml.matchAll(/<MAKEINSTANCE [^>]*>/g)].map(([tag]) => attributes(tag));
  const byInstance = new Map(instances.map((i) => [i.eiid ?? '', i.eventID ?? '']));
  const byEvent = new Map(
    instances.map((i) => [i.eventID ?? '', i]).reverse() as [string, Record<string, string>][],
  );
  const dct = attributes(/<TIMEX3 [^>]*CREATION_TIME[^>]*>/.exec(xml)?.[0] ?? '');
  const timexes = marks
    .filter((m) => m.tag === 'TIMEX3')
    .map((m) => ({
      id: m.attrs.tid ?? '',
      start: m.start,
      end: m.end,
      type: m.attrs.type ?? '',
      value: m.attrs.value ?? '',
    }));
  const values = new Map([
    ...timexes.map((t) => [t.id, t.value] as const),
    [dct.tid ?? 't0', dct.value ?? ''],
  ]);
  const events = marks
    .filter((m) => m.tag === 'EVENT')
    .map((m) => {
      const i = byEvent.get(m.attrs.eid ?? '') ?? {};
      return {
        id: m.attrs.eid ?? '',
        start: m.start,
        end: m.end,
        text: text.slice(m.start, m.end),
        eventClass: m.attrs.class ?? '',
        tense: i.tense ?? 'NONE',
        aspect: i.aspect ?? 'NONE',
        pos: i.pos ?? '',
        modality: i.modality ?? null,
        polarity: i.polarity ?? 'POS',
      };
    });
  return {
    name,
    text,
    published: (dct.value ?? '').slice(0, 10),
    events,
    timexes,
    linked: readLinks(xml, byInstance, values),
  };
}

/** Every `.tml` file of a folder, by name; null when the folder is not there. */
export function readTimeBank(folder: string): readonly GoldDocument[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((file) => parseTimeMl(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
}

/** The one full day an event is linked to, null when it is linked to none or to several. */
export function goldDay(document: GoldDocument, event: string): string | null {
  const values = [...(document.linked.get(event) ?? [])];
  const days = new Set(values.filter((v) => /^\d{4}-\d\d-\d\d/.test(v)).map((v) => v.slice(0, 10)));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
