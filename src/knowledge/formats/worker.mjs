// A worker thread starts without the loader that its parent may have for TypeScript, hence this entry in JavaScript.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
