import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

export interface SignedOptions {
  /** Instead of the app's own. */
  readonly secret?: string;
  /** How old the request claims to be. */
  readonly ageS?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** Sends bodies as Slack does, over connections that it keeps. */
export interface SignedSender {
  /** Signed by the hour and the secret. Status 0: nobody listens, or no answer in time. */
  send(address: string, body: string, contentType: string, options?: SignedOptions): Promise<HttpAnswer>;
  open(): number;
  close(): void;
}

export function createSignedSender(signingSecret: string, deadlineMs: number): SignedSender {
  // Not `fetch`: a connection for each request costs it some 300 ms under load, which looks like a late answer.
  const agent = new Agent({ keepAlive: true });
  return {
    send(address, body, contentType, options = {}) {
      const sentAt = Math.floor(Date.now() / 1_000) - (options.ageS ?? 0);
      const hmac = createHmac('sha256', options.secret ?? signingSecret).update(`v0:${sentAt}:${body}`);
      const headers = {
        'content-type': contentType,
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-signature': `v0=${hmac.digest('hex')}`,
        'x-slack-request-timestamp': String(sentAt),
        ...options.headers,
      };
      return exchange(agent, address, headers, body, deadlineMs);
    },
    open: () => Object.values(agent.sockets).concat(Object.values(agent.freeSockets)).flat().length,
    close: () => agent.destroy(),
  };
}

function exchange(
  agent: Agent,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  deadlineMs: number,
): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    const none = (): void => resolve({ status: 0, body: '' });
    const sent = request(
      address,
      { method: 'POST', agent, headers, signal: AbortSignal.timeout(deadlineMs) },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on('error', none);
      },
    );
    sent.on('error', none);
    sent.end(body);
  });
}

/** A form as Slack posts commands (fields) and interactions (one field, `payload`). */
export function formBody(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ ...fields }).toString();
}
