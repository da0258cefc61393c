export { type AddressPolicy, publicOnly } from './address-policy.ts';
export { type FetchedDocument, type FetchOptions, fetchDocument } from './fetch-document.ts';
