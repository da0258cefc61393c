export { publicOnly } from './address-policy.ts';
export { type FetchOptions, fetchDocument } from './fetch-document.ts';
