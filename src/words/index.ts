export { actionLabel } from './actions.ts';
export type { Paragraph, Section, Span } from './paragraph.ts';
export { plainText } from './plain-text.ts';
export { sayReply } from './say.ts';
