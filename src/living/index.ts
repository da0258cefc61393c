export { createInforming, type Informing } from './informing.ts';
export { createLiving, type Living, type LivingOptions } from './living.ts';
