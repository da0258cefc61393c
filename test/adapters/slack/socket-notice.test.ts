import { expect, it } from 'vitest';
import { disconnectReason } from '../../../adapters/slack/socket-notice.ts';

it.each<[unknown, string | null]>([
  ['{"type":"disconnect","reason":"warning"}', 'warning'],
  ['{ "reason": "refresh_requested", "type": "disconnect" }', 'refresh_requested'],
  ['{"type":"disconnect"}', 'unknown'],
  ['{"type":"events_api","payload":{"event":{"type":"message","text":"\\"disconnect\\""}}}', null],
  ['{"type":"hello"}', null],
  ['"disconnect" but no JSON', null],
  ['null', null],
  [new Uint8Array(3), null],
])('reads %j as %s', (data, reason) => {
  expect(disconnectReason(data)).toBe(reason);
});
