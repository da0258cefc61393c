/**
 * What the engine and the adapters say to each other: types only. No platform, no markup, no wording.
 */
export type * from './contract/adapter.ts';
export type * from './contract/moderation.ts';
export type * from './contract/notice.ts';
export type * from './contract/outreach.ts';
export type * from './contract/posted.ts';
export type * from './contract/question.ts';
export type * from './contract/quote.ts';
export type * from './contract/reply.ts';
