/** A run of Slack's mrkdwn with one look. */
export interface MrkdwnRun {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'italic' | 'strike' | 'code' | 'link';
}

const SIGNS: Readonly<Record<string, MrkdwnRun['look']>> = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
  '`': 'code',
};

/**
 * Slack's mrkdwn read into runs, near enough for a picture: signs at word borders, `<url|words>`, and the three
 * entities. One pass; never throws. https://docs.slack.dev/messaging/formatting-message-text
 */
export function readMrkdwn(text: string): readonly MrkdwnRun[] {
  const runs: MrkdwnRun[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') runs.push({ text: entities(plain), look: 'plain' });
    plain = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const found = sign === '<' ? readLink(text, at) : readStyled(text, at, SIGNS[sign]);
    if (found === null) {
      plain += sign;
      continue;
    }
    flush();
    runs.push(found.run);
    at = found.last;
  }
  flush();
  return runs;
}

interface Found {
  readonly run: MrkdwnRun;
  /** Index of the last character that belongs to it. */
  readonly last: number;
}

function readLink(text: string, at: number): Found | null {
  const end = text.indexOf('>', at);
  if (end < 0) return null;
  const inner = text.slice(at + 1, end);
  const bar = inner.indexOf('|');
  return { run: { text: entities(bar < 0 ? inner : inner.slice(bar + 1)), look: 'link' }, last: end };
}

function readStyled(text: string, at: number, look: MrkdwnRun['look'] | undefined): Found | null {
  if (look === undefined || isWordChar(text.charAt(at - 1))) return null;
  const end = text.indexOf(text.charAt(at), at + 1);
  const inner = text.slice(at + 1, end);
  if (end < 0 || inner.trim() === '' || inner.includes('\n') || isWordChar(text.charAt(end + 1))) return null;
  return { run: { text: entities(inner), look }, last: end };
}

function isWordChar(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

function entities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
