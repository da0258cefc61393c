import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../adapters/slack/escape.ts';
import { plainFromSlack } from '../../../adapters/slack/plain-from-slack.ts';

describe('plainFromSlack', () => {
  it.each([
    ['<@U0DATELINE> why was he arrested?', 'why was he arrested?', 'the bot’s own mention'],
    ['why, <@U0DATELINE|dateline>?', 'why, ?', 'a mention with a label'],
    ['<!channel> what happened', 'what happened', 'a broadcast'],
    ['<!subteam^S012AB3CD|@team> what happened', 'what happened', 'a user group'],
    ['in <#C012AB3CD|general>', 'in #general', 'a channel is its name'],
    ['in <#C012AB3CD>', 'in', 'a channel without one is gone'],
    ['see <https://outlet.example/a?x=1&amp;y=2|the story>', 'see the story', 'a link is its label'],
    ['see <https://outlet.example/a?x=1&amp;y=2>', 'see https://outlet.example/a?x=1&y=2', 'or its address'],
    ['mail <mailto:a@b.example|a@b.example>', 'mail a@b.example', 'an address'],
    ['on <!date^1641600000^{date}|8 January>', 'on 8 January', 'a date is its fallback'],
    ['is 3 &lt; 5 &amp; 7 &gt; 2?', 'is 3 < 5 & 7 > 2?', 'escaped characters'],
    ['&lt;!channel&gt;', '<!channel>', 'a typed broadcast is words'],
    ['5 < 6', '5 < 6', 'a lone bracket'],
    ['a > b', 'a > b', 'a lone closing bracket'],
    ['<@U0DATELINE>', '', 'a mention alone'],
    ['  spaced  ', 'spaced', 'ends are trimmed'],
    ['', '', 'nothing'],
    ['😀🇰🇿', '😀🇰🇿', 'emoji stay'],
  ])('%s → %s: %s', (raw, plain) => {
    expect(plainFromSlack(raw)).toBe(plain);
  });

  it('gives typed text back whatever it is, when Slack escaped it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainFromSlack(escapeText(text))).toBe(text.trim());
      }),
    );
  });

  it('reads 100,000 brackets without losing what stands between them', () => {
    expect(plainFromSlack(`${'<'.repeat(100_000)} end`)).toHaveLength(100_004);
    expect(plainFromSlack('<@U1>'.repeat(20_000))).toBe('');
  });
});
