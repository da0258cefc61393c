export { actionLabel, isActionKind } from './actions.ts';
export { LANGUAGES, wordsFor } from './languages.ts';
export { type ModerationWords, moderationWords } from './moderation.ts';
export type { Paragraph, Section, Span } from './paragraph.ts';
export { plainText } from './plain-text.ts';
export { sayReply } from './say.ts';
export { type SurfaceWords, surfaceWords } from './surface.ts';
export type { Words } from './words.ts';
