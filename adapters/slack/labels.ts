/** Slack's own furniture around a conversation; everything said in it comes from `src/words`. */
export const LABELS = {
  /** Above the suggested prompts of the agent pane. */
  prompts: 'Try asking',
  /** Shown after the bot's name while it works: "Dateline is looking through the articles…". */
  working: 'is looking through the articles…',
} as const;
