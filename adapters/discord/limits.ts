/** Discord's numbers, each with the page that states it. Characters are counted as UTF-16 code units, the strictest reading. */

/** Text of one message. https://docs.discord.com/developers/resources/message#create-message */
export const MAX_CONTENT = 2_000;

/** Messages one reply may take. The platform's bound is an answer and 5 follow-ups where the app is only user-installed. https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
export const MAX_MESSAGES = 4;

/** Buttons in a row, rows in a message. https://docs.discord.com/developers/components/reference#action-row */
export const MAX_BUTTONS_A_ROW = 5;
export const MAX_ROWS = 5;

/** Label of a button. https://docs.discord.com/developers/components/reference#button */
export const MAX_BUTTON_LABEL = 80;

/** `custom_id` of a button, unique within a message. https://docs.discord.com/developers/components/reference#anatomy-of-a-component */
export const MAX_CUSTOM_ID = 100;

/** Choices of an autocomplete answer, and the characters of one. https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;

/** Alternative text of an attachment. https://docs.discord.com/developers/resources/message#attachment-object */
export const MAX_ALT = 1_024;

/** One file where nobody boosted or paid. https://docs.discord.com/developers/reference#uploading-files */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** How long a reply waits for its picture, which takes some 200 ms; later it comes as a message of its own. */
export const PICTURE_WAIT_MS = 1_500;
/** Nor is it waited for longer than this. */
export const PICTURE_GIVEN_UP_MS = 20_000;

/** First answer to an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
export const ACK_DEADLINE_MS = 3_000;

/** How long an interaction's token answers (same page): a duplicate that comes later can't be answered anyway. */
export const TOKEN_LIFETIME_MS = 15 * 60_000;

/** How long the store is asked whether another process has a delivery: the rest of the 3 seconds is for the answer. */
export const CLAIM_WITHIN_MS = 1_000;

/** Deliveries remembered at once, about 100 bytes each; the oldest are forgotten first. */
export const REMEMBER_MAX = 50_000;

/** How long `stop()` waits for replies in flight (contract: 5 s). */
export const STOP_AFTER_MS = 5_000;

/** Servers that are down at start are not waited for: a question asked meanwhile would miss its deadline. */
export const WAIT_FOR_SERVERS_MS = 1_000;

/** How long `start()` waits for the gateway's "ready". */
export const READY_WITHIN_MS = 30_000;

/** Time for one call. */
export const CALL_TIMEOUT_MS = 10_000;

/** Pauses before a call that the network failed is tried again: three attempts within the time to acknowledge. */
export const ATTEMPT_PAUSES_MS: readonly number[] = [150, 600];

/** Pauses before commands that could not be registered are registered again; the last one for all further tries. */
export const REGISTER_PAUSES_MS: readonly number[] = [5_000, 30_000, 120_000, 600_000];

/** Longest link put behind a word; a longer one would crowd out the quote. */
export const MAX_LINK = 600;

/** Messages looked through for a reply that may have arrived. https://docs.discord.com/developers/resources/message#get-channel-messages */
export const LOOK_THROUGH = 100;
/** And how many times that many. */
export const LOOK_THROUGH_PAGES = 5;

/** Pause after a limit for which Discord names none, such as too many edits of a message older than an hour (code 30046). */
export const TOO_OFTEN_MS = 10 * 60_000;

/** A place in the queue is shown to those who wait for longer than this, and then not more often than that (contract.ts, `Engine.handle`). */
export const FIRST_PLACE_AFTER_MS = 500;
export const NEXT_PLACE_AFTER_MS = 3_000;

/**
 * From this probability on (`Reply.confidence`) a forum's post is answered, though nobody asked the bot. On questions of
 * which half were written to look answerable and are not, two of three such posts were right, and no bar gets far beyond
 * that (`npx tsx bench/forum/run.ts`, bench/results/forum.md): so a forum is off until a moderator wants it, what is posted
 * is quotes alone, and whoever wrote the post can take it away.
 */
export const FORUM_CONFIDENCE = 0.7;
