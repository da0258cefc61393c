import { createHmac } from 'node:crypto';

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

/** Sends a body as Slack does, signed by the hour and the secret. Status 0: nobody listens, or no answer in time. */
export async function sendSigned(
  address: string,
  body: string,
  contentType: string,
  signingSecret: string,
  deadlineMs: number,
  options: SignedOptions = {},
): Promise<HttpAnswer> {
  const sentAt = Math.floor(Date.now() / 1_000) - (options.ageS ?? 0);
  const signature = createHmac('sha256', options.secret ?? signingSecret)
    .update(`v0:${sentAt}:${body}`)
    .digest('hex');
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-signature': `v0=${signature}`,
        'x-slack-request-timestamp': String(sentAt),
        connection: 'close',
        ...options.headers,
      },
      body,
      signal: AbortSignal.timeout(deadlineMs),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 0, body: '' };
  }
}

/** A form as Slack posts commands (fields) and interactions (one field, `payload`). */
export function formBody(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ ...fields }).toString();
}
