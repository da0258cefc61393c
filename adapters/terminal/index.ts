export { createTerminalAdapter, type TerminalDeps } from './adapter.ts';
export { type TerminalConfig, terminalVariables, wantsColour } from './config.ts';
export { renderTerminal, type TerminalLook } from './render.ts';
