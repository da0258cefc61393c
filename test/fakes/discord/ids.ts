/** Invented ids of the loopback Discord. */
export const IDS = {
  application: '100000000000000001',
  bot: '100000000000000001',
  otherBot: '100000000000000002',
  server: '200000000000000001',
  /** A server that the bot is not in. */
  foreignServer: '200000000000000009',
  channel: '300000000000000001',
  foreignChannel: '300000000000000009',
  thread: '310000000000000001',
  directChannel: '320000000000000001',
  /** Direct messages between two people, where the app is user-installed. */
  privateChannel: '320000000000000009',
  person: '400000000000000001',
} as const;

let last = 1_450_000_000_000_000_000n;

/** A new id, growing, as Discord's do. */
export function newId(): string {
  last += 1n;
  return last.toString();
}
