export { createSlackAdapter, type SlackDeps } from './adapter.ts';
export { type SlackConfig, type SlackSetup, slackSetup, slackVariables } from './config.ts';
