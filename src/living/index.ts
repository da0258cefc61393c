export { createLiving, type Living, type LivingOptions } from './living.ts';
export { REPLY_BENEATH_MS } from './repair-message.ts';
