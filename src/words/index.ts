export { actionLabel, isActionKind } from './actions.ts';
export { LANGUAGES, wordsFor } from './languages.ts';
export { isModerationKind, moderationWords } from './moderation.ts';
export { pageWords } from './page.ts';
export type { Paragraph, Section, Span } from './paragraph.ts';
export { plainText } from './plain-text.ts';
export { sayReply } from './say.ts';
export { type SurfaceWords, surfaceWords } from './surface.ts';
export { terminalWords } from './terminal.ts';
