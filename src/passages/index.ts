export type { PassageKind } from './passage.ts';
export { segment } from './segment.ts';
