/** A text cut to `max` code units: no character outside the first plane is parted, since Discord takes no half of one. */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : withoutHalfPair(text.slice(0, max));
}

/** Without the first half of a pair at its end, unless it is all there is. */
export function withoutHalfPair(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return text.length > 1 && last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
