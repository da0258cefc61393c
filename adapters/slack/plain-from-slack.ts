import { unescapeText } from './escape.ts';

/** Longest `<…>` that is read as one of Slack's entities; Slack's own stay far below. */
const MAX_ENTITY = 3_200;

/**
 * The text a person wrote, without Slack's markup: the bot's own mention is gone, other mentions and broadcasts are
 * gone, a link is its label or its address, a channel its name, a date its fallback, and `&lt;` is `<` again.
 * White space at the ends is dropped. Never throws; linear in length.
 */
export function plainFromSlack(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    const close = text.indexOf('>', open + 1);
    if (close < 0) break;
    parts.push(unescapeText(text.slice(at, open)));
    parts.push(close - open > MAX_ENTITY ? '' : entityText(text.slice(open + 1, close)));
    at = close + 1;
  }
  parts.push(unescapeText(text.slice(at)));
  return parts.join('').trim();
}

/** What stands between `<` and `>`: `@U1`, `@U1|name`, `#C1|name`, `!here`, `!date^…|fallback`, `https://x|label`. */
function entityText(inside: string): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : unescapeText(inside.slice(bar + 1));
  switch (target.charAt(0)) {
    case '@':
      return '';
    case '#':
      return label === '' ? '' : `#${label}`;
    case '!':
      return target.startsWith('!date^') ? label : '';
    default:
      return label === '' ? unescapeText(target) : label;
  }
}
