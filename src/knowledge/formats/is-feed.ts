import { decode } from '../decode.ts';
import { looksLikeFeed } from './sniff.ts';

/** Further than this into a feed nothing stands before its first element. In bytes. */
const HEAD = 4_096;

/** True when bytes open as an RSS, RDF or Atom feed does, whatever their type is said to be. */
export function isFeed(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  const decoded = decode(head);
  return looksLikeFeed(decoded.ok ? decoded.text : new TextDecoder('latin1').decode(head));
}
