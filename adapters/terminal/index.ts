export { createTerminalAdapter, type TerminalDeps } from './adapter.ts';
export { type TerminalConfig, wantsColour } from './config.ts';
export { renderTerminal, type TerminalLook } from './render.ts';
