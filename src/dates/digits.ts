/** The zeros of the decimal digits of other scripts; each is followed by its one to nine (Unicode 15, one unit each). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;

/** The text with the digits of every script as 0–9: same length, so offsets stay. Others are left as they are. */
export function westernDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = digit.length === 1 ? ZEROS.find((at) => code >= at && code < at + 10) : undefined;
    return zero === undefined ? digit : String(code - zero);
  });
}
