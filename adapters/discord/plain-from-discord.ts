/*
 * What people type → plain text. Mentions, custom emoji, time stamps and command links are ids between < and >, which
 * mean nothing to search; everything else stays as typed.
 */
const IN_ANGLES =
  /^<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,15}(?::[tTdDfFRsS])?|\/[^:<>\n]{1,110}:\d{1,20}|id:\w{1,20})>/;
/** Longest of the above. */
const MAX_TOKEN = 140;

/** Text without Discord's ids, outer white space and runs of spaces where an id was. Never throws; linear. */
export function plainFromDiscord(typed: string): string {
  let out = '';
  for (let i = 0; i < typed.length; ) {
    const token = typed.charAt(i) === '<' ? IN_ANGLES.exec(typed.slice(i, i + MAX_TOKEN))?.[0] : undefined;
    if (token === undefined) {
      out += typed.charAt(i);
      i += 1;
    } else {
      i += token.length;
      if (out.endsWith(' ') && typed.charAt(i) === ' ') i += 1;
    }
  }
  return out.trim();
}

/** A message as one line of thought: also without signs for bold, quotes, headings and code. Never throws; linear. */
export function plainFromMessage(typed: string): string {
  return plainFromDiscord(typed)
    .split('\n')
    .map((line) => line.replace(/^ {0,8}(?:>>> |> |#{1,3} |-# )/, ''))
    .join('\n')
    .replace(/\*{1,3}|_{2}|~~|\|\||`{1,3}/g, '')
    .trim();
}

/** True when the text addresses this bot itself, not a role it has or everyone. */
export function addresses(typed: string, botId: string): boolean {
  return typed.includes(`<@${botId}>`) || typed.includes(`<@!${botId}>`);
}
