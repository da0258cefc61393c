/**
 * Slack's numbers, each with the page that states it. Text is counted in UTF-16 code units, the strictest reading of
 * "characters".
 */

/** Blocks in one message. https://docs.slack.dev/reference/block-kit/blocks */
export const MAX_BLOCKS = 50;

/** Blocks in an App Home view. https://docs.slack.dev/reference/views/home-tab-views */
export const MAX_HOME_BLOCKS = 100;

/** Elements of one actions block. https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const MAX_ACTIONS = 25;

/** Label of a button. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const MAX_BUTTON_LABEL = 75;

/** Value of a button (same page). */
export const MAX_BUTTON_VALUE = 2_000;

/** Description of a picture for screen readers. https://docs.slack.dev/reference/methods/files.getUploadURLExternal */
export const MAX_ALT = 1_000;

/** Link of a rich text element: the longest link Slack takes in a button. Longer ones are shown as text. */
export const MAX_URL = 3_000;

/** One text object of a section. Held for a single rich text element too, whose own limit Slack does not publish. */
export const MAX_TEXT_ELEMENT = 3_000;

/**
 * All characters of one message's blocks. Slack answers `msg_blocks_too_long` at about 13,200
 * (https://github.com/slackapi/bolt-js/issues/2509); 12,000 leaves room for ids and markup that may count.
 */
export const MAX_MESSAGE_CHARS = 12_000;

/** What `text` should hold at most; 40,000 is cut off. https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
export const MAX_TEXT = 4_000;
export const MAX_TEXT_HARD = 40_000;

/** Time to acknowledge. https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
export const ACK_DEADLINE_MS = 3_000;

/** Posts to one `response_url`. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export const MAX_RESPONSES = 5;

/** Messages one reply may take: one use of a `response_url` stays free for a word of trouble. */
export const MAX_MESSAGES = MAX_RESPONSES - 1;

/** Prompts of the agent pane. https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
export const MAX_PROMPTS = 4;

/** A signed request may be this old. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export const MAX_CLOCK_SKEW_MS = 5 * 60_000;

/**
 * How long a delivery is remembered. Slack delivers an event again at once, after a minute and after five
 * (https://docs.slack.dev/apis/events-api#retries); an hour covers a slow night as well.
 */
export const REMEMBER_MS = 60 * 60_000;

/** Most deliveries remembered at once: about 4 MB; the oldest are forgotten first. */
export const REMEMBER_MAX = 20_000;

/** How long `stop()` waits for replies in flight (contract: 5 s). */
export const STOP_AFTER_MS = 5_000;

/** Longest wait in all that a rate limit may put on one message before it is given up and logged. */
export const MAX_RATE_WAIT_MS = 60_000;

/** One Web API call or response. */
export const CALL_TIMEOUT_MS = 15_000;

/** Attempts for a call that the network failed. */
export const NETWORK_ATTEMPTS = 3;

/** In a direct message, work longer than this shows that it goes on (ux.md, "Waiting"). */
export const STATUS_AFTER_MS = 500;

/** How long an answer is kept back for such a line to arrive before it. */
export const STATUS_WITHIN_MS = 1_000;

/** A place in the queue that changed is shown not more often than that (contract.ts, `Engine.handle`). */
export const NEXT_PLACE_AFTER_MS = 3_000;

/** Messages looked through for one that was sent before. https://docs.slack.dev/reference/methods/conversations.history */
export const LOOK_THROUGH = 200;

/** A share button pressed again within this time by the same person is a slip of the finger. */
export const SLIP_MS = 5_000;

/** Title of a modal. https://docs.slack.dev/reference/views/modal-views */
export const MAX_TITLE = 24;

/** What a modal carries to its submission (same page). */
export const MAX_METADATA = 3_000;

/** One text field. https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const MAX_FIELD = 3_000;

/** Label of a choice, and how many. https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const MAX_OPTION = 75;
export const MAX_OPTIONS = 30;

/** A file that a moderator sends; the longest article is far below. */
export const MAX_FILE_BYTES = 5_000_000;
