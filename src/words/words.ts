import type { ActionKind, Citation, EntryStatus, Facts, NoticeCode } from '../contract.ts';
import type { When } from '../dates/when.ts';

/** Everything the bot says by itself in one language. Facts that are dates are `YYYY-MM-DD`. */
export interface Words {
  /** BCP 47 primary subtag. */
  readonly lang: string;
  readonly rightToLeft: boolean;
  readonly notices: Readonly<Record<NoticeCode, (facts: Facts) => string>>;
  readonly actions: Readonly<Record<Exclude<ActionKind, 'ask-again'>, string>>;
  /** "" for happened: only what differs from plain reporting is said. */
  readonly statuses: Readonly<Record<EntryStatus, string>>;
  /** "until 17 May 2024": of what lasts up to the end of a time that is open before. */
  readonly until: (when: When, withYear: boolean) => string;
  /** On a picture whose font lacks letters of what it shows. */
  readonly pictureLacksLetters: string;
  /** In place of a status, where the sentence leaves open whether it was or will be so. */
  readonly notCertain: string;
  /** Stands in front of the day of a plan that is over. */
  readonly wasPlannedFor: string;
  /** In place of the status of what was negated before its day: "called off or not to happen". */
  readonly notToHappen: string;
  readonly citation: {
    readonly untitled: string;
    readonly outletNotStated: string;
    readonly with: (names: readonly string[]) => string;
    readonly published: (date: string) => string;
    readonly undated: string;
    readonly open: string;
    readonly alsoCarriedBy: (outlets: readonly string[]) => string;
    /** Of a sentence that its live page was found not to have any more on that day. */
    readonly offPage: (day: string) => string;
  };
  /** Label before a photo's caption. */
  readonly photo: string;
  readonly contextLead: string;
  /** `words` is quoted as it stands in the article; `day` is already worded. */
  readonly dateNote: (words: string, day: string, carried: boolean) => string;
  readonly gap: (days: string) => string;
  /** "Sat 8 Jan 2022", or without the year. */
  readonly day: (date: string, withYear: boolean) => string;
  /** The interval as precise as it is known, never finer. */
  readonly when: (when: When, withYear: boolean) => string;
  /** "2–8 Jan 2022"; both inclusive. */
  readonly span: (from: string, to: string) => string;
  readonly source: (facts: {
    readonly passages: number;
    readonly quoted: number | null;
    readonly status: string;
  }) => string;
  readonly seeAlso: (count: number) => string;
  readonly title: (citation: Citation) => string;
}
