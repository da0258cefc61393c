import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { MAX_CLOCK_SKEW_MS } from './limits.ts';

/** One line of each kind a minute: whoever finds the port can send bad requests all day. */
const QUIET_MS = 60_000;

/** What the operator is told about a refused request. */
export const REFUSED_REQUESTS = {
  clock:
    'a request from Slack was refused: its time and the clock of this machine differ by more than 5 minutes; set the clock (NTP)',
  secret:
    'a request was refused: its signature does not fit SLACK_SIGNING_SECRET; copy the Signing Secret again (api.slack.com/apps → your app → Basic Information → App Credentials)',
  unsigned: 'a request without a signature was refused: it did not come from Slack',
} as const;

/**
 * Says in plain words why requests are refused (HTTP 401), which Bolt does not tell apart. Judged by the request's own
 * headers, not by Bolt's words.
 */
export function watchRequests(server: Server, logger: Logger, now: () => Date): void {
  const saidAtMs = new Map<keyof typeof REFUSED_REQUESTS, number>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    response.once('finish', () => {
      if (response.statusCode !== 401) return;
      const why = refusedFor(request, now().getTime());
      const nowMs = now().getTime();
      if (nowMs - (saidAtMs.get(why) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
      saidAtMs.set(why, nowMs);
      logger[why === 'unsigned' ? 'info' : 'error'](REFUSED_REQUESTS[why]);
    });
  });
}

function refusedFor(request: IncomingMessage, nowMs: number): keyof typeof REFUSED_REQUESTS {
  const sentAt = Number(request.headers['x-slack-request-timestamp']) * 1_000;
  if (request.headers['x-slack-signature'] === undefined || !Number.isFinite(sentAt)) return 'unsigned';
  return Math.abs(nowMs - sentAt) > MAX_CLOCK_SKEW_MS ? 'clock' : 'secret';
}
