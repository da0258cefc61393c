import { wordsFor } from './languages.ts';

/** What an adapter says around a reply, on any platform: labels of its own buttons and why something can't be done. */
export interface SurfaceWords {
  /** Button: shows the answer to the one who presses, alone. */
  readonly answerPrivately: string;
  readonly answerPrivatelyHint: string;
  readonly shareShowsName: string;
  readonly shareAnyway: string;
  /** Beside the button that shares where the bot is no member, on a platform where it can't change such a message later. */
  readonly shareAnywayHint: string;
  readonly cancel: string;
  readonly notShared: string;
  readonly shared: string;
  /** `missing`: the platform's own names of what has to be allowed; empty when it does not say. */
  readonly cannotPost: (missing: readonly string[]) => string;
  readonly threadClosed: string;
  readonly placeGone: string;
  readonly questionGone: string;
  /** Quotes or lines that did not fit, each left out whole. */
  readonly leftOut: (count: number) => string;
  readonly pictureFailed: string;
  /** In place of a picture in which a quote no longer stands. */
  readonly pictureTakenDown: string;
  /** Where only the asker's own conversation with the bot can hold a picture. */
  readonly pictureInMessages: string;
  readonly keptInMessages: string;
  /** The asker takes no direct messages from the bot. */
  readonly messagesClosed: string;
  /** Button: takes away what the bot posted there by itself. */
  readonly remove: string;
  readonly removed: string;
  readonly notYoursToRemove: string;
  readonly stopping: string;
  /** After the bot's name, while it works: "Dateline is looking through the articles…". */
  readonly working: string;
  /** After the bot's name, while others go first. */
  readonly waitingAs: (place: number) => string;
  /** Above questions that can be asked with one press. */
  readonly tryAsking: string;
}

const english: SurfaceWords = {
  answerPrivately: 'Answer privately',
  answerPrivatelyHint: 'Press the button: only you will see the answer.',
  shareShowsName: 'Sharing here would show your name.',
  shareAnyway: 'Share anyway',
  shareAnywayHint:
    'Or share it anyway: then your name may be shown, and it can’t be put right here when an article is corrected or withdrawn.',
  cancel: 'Cancel',
  notShared: 'Nothing was shared.',
  shared: 'Shared here.',
  cannotPost: (missing) =>
    missing.length > 0
      ? `I may not post here. Someone who manages this channel can allow me: ${missing.join(', ')}. Then press again.`
      : 'I may not post here. Someone who manages this channel can add me to it. Then press again.',
  threadClosed: 'This thread is archived or locked. Once it is open again, press again.',
  placeGone: 'This channel or thread is gone, so there is nowhere to post.',
  questionGone: 'The message with the question can’t be read any more. Ask it again.',
  leftOut: (count) => `${count} more did not fit and ${count === 1 ? 'was' : 'were'} left out whole.`,
  pictureFailed: 'The picture could not be sent; everything in it stands in the text.',
  pictureTakenDown: 'The picture was taken down: a sentence in it no longer stands. See the text above.',
  pictureInMessages: 'The picture is in your messages with me.',
  keptInMessages: 'Kept in your messages with me.',
  messagesClosed:
    'I can’t write to you. Allow direct messages from members of this server, or add me to yours, then press again.',
  remove: 'Remove these quotes',
  removed: 'Removed.',
  notYoursToRemove:
    'Only the one who wrote the post above, and those who manage messages here, can remove this.',
  stopping: 'Restarting. Ask again in a minute.',
  working: 'is looking through the articles…',
  waitingAs: (place) => `is busy: you are number ${place}…`,
  tryAsking: 'Try asking',
};

const BY_LANGUAGE: ReadonlyMap<string, SurfaceWords> = new Map([['en', english]]);

/** The adapters' words in a language that `wordsFor` speaks; English where there are none. Takes any BCP 47 tag. */
export function surfaceWords(lang: string): SurfaceWords {
  return BY_LANGUAGE.get(wordsFor(lang).lang) ?? english;
}
