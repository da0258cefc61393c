import type { ModerationAction, PullReason } from '../contract.ts';
import { wordsFor } from './languages.ts';

/** Labels of the moderators' surface on any platform. Titles at most 24 characters, labels of fields and buttons 45. */
export interface ModerationWords {
  readonly actions: Readonly<Record<ModerationAction['kind'], string>>;
  /** Why a quote is pulled, as a choice; also kept with the change and shown to all beneath the struck quote. */
  readonly reasons: Readonly<Record<PullReason, string>>;
  readonly pull: {
    readonly title: string;
    readonly which: string;
    readonly what: string;
    readonly sentence: string;
    readonly article: string;
    readonly reason: string;
    readonly confirm: string;
    readonly looking: string;
  };
  readonly add: {
    readonly title: string;
    readonly correctTitle: string;
    readonly url: string;
    readonly text: string;
    /** Of the second and further fields of a long text. */
    readonly more: (part: number) => string;
    readonly name: string;
    readonly outlet: string;
    readonly published: string;
    readonly why: string;
    readonly hint: string;
    readonly confirm: string;
  };
  readonly cancel: string;
  readonly close: string;
  /** The form could not be shown in time. */
  readonly again: string;
  /** What can be done by command; `name` is the command as it is called there. */
  readonly usage: (name: string) => string;
  readonly needsTextOrLink: string;
  /** The act is done, but the channel chosen for moderators did not take the line. */
  readonly notTold: (why: string) => string;
  readonly fileNotRead: (name: string, why: string) => string;
}

const english: ModerationWords = {
  actions: {
    undo: 'Undo',
    resume: 'Let answers go on',
    publish: 'Publish',
    reject: 'Turn down',
    'list-page': 'More',
    pull: 'Pull this quote',
  },
  reasons: {
    'being-checked': 'being checked',
    'outlet-corrected': 'the outlet corrected it',
    wrong: 'wrong',
  },
  pull: {
    title: 'Pull this quote',
    which: 'Which quote',
    what: 'What to pull',
    sentence: 'This sentence',
    article: 'The whole article',
    reason: 'Why',
    confirm: 'Pull it',
    looking: 'Looking up what this message quotes…',
  },
  add: {
    title: 'Add an article',
    correctTitle: 'Correct an article',
    url: 'Link to the article',
    text: 'Or its text',
    more: (part) => `Text, part ${part}`,
    name: 'Title',
    outlet: 'Outlet',
    published: 'Published (YYYY-MM-DD)',
    why: 'What was corrected',
    hint: 'Exactly as it was published. It is not live before you publish it.',
    confirm: 'Show me',
  },
  cancel: 'Cancel',
  close: 'Close',
  again: 'The form could not be opened in time. Try it again.',
  usage: (name) =>
    [
      `${name} add [link] · correct ID · publish ID · reject ID · withdraw ID [why] · restore ID`,
      `${name} list · pending · history ID · undo NUMBER`,
      `${name} pause · resume`,
      `${name} moderators · moderators add @person · moderators remove @person · moderators channel #channel`,
    ].join('\n'),
  needsTextOrLink: 'Give a link, or paste the text.',
  notTold: (why) => `The moderators’ channel was not told: ${why}`,
  fileNotRead: (name, why) => `${name} could not be read: ${why}`,
};

const BY_LANGUAGE: ReadonlyMap<string, ModerationWords> = new Map([['en', english]]);

/** True for what a moderators' button can ask for: every kind has a label. */
export function isModerationKind(kind: string): kind is ModerationAction['kind'] {
  return Object.hasOwn(english.actions, kind);
}

/** The moderators' labels in a language that `wordsFor` speaks; English where there are none. Takes any BCP 47 tag. */
export function moderationWords(lang: string): ModerationWords {
  return BY_LANGUAGE.get(wordsFor(lang).lang) ?? english;
}
