export type { Passage, PassageKind } from './passage.ts';
export { segment } from './segment.ts';
