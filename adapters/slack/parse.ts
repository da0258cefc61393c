/** Payload → what it is to us, one function a kind of payload. All are pure and never throw. */
export { parseCommand } from './parse-command.ts';
export { parseEvent } from './parse-event.ts';
export { parsePress, parseShortcut } from './parse-interaction.ts';
