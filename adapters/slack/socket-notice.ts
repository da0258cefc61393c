/** Why Slack says that it will close a socket; null for every other message. Never throws. */
export function disconnectReason(data: unknown): string | null {
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return null;
  try {
    const message: unknown = JSON.parse(data);
    if (typeof message !== 'object' || message === null || !('type' in message)) return null;
    if (message.type !== 'disconnect') return null;
    return 'reason' in message && typeof message.reason === 'string' ? message.reason : 'unknown';
  } catch {
    // Not JSON: the SDK leaves it alone as well.
    return null;
  }
}
