export { createTerminalAdapter, type TerminalDeps } from './adapter.ts';
export { wantsColour } from './config.ts';
export { renderTerminal } from './render.ts';
