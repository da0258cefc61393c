export { renderCardPage } from './card-page.ts';
export { renderDiscordCard } from './discord-card.ts';
export { renderSlackCard } from './slack-card.ts';
export type { SlackCardMessage } from './slack-payload.ts';
