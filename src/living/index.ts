export { createLiving, type Living, type LivingOptions } from './living.ts';
