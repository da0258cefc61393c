export { createWebAdapter, type WebDeps } from './adapter.ts';
export { type PageConfig, type PageSetup, pageSetup, pageVariables } from './config.ts';
export { createHealthAdapter, type HealthDeps } from './health-listener.ts';
