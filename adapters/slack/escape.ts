/**
 * Slack's control characters. In `text` and mrkdwn only `&`, `<` and `>` can be escaped, `&` first; `*`, `_`, `~` and
 * the backtick have no escape, so texts of articles and askers travel in rich text, which is literal.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What `escapeText` made, read back; anything else is unchanged. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
