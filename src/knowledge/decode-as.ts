/**
 * The text of bytes in one encoding, strictly. In two steps, since Node 20 decodes Windows-1252 as Latin-1 when asked in
 * one (nodejs/node#56542): curly quotes and the euro sign would become control characters.
 * @throws TypeError when the bytes are not of that encoding, RangeError when there is no such encoding.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
