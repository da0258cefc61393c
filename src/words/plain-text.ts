import type { Section } from './paragraph.ts';

/** The text twin of a reply: everything it says, without markup; sections parted by a blank line. */
export function plainText(sections: readonly Section[]): string {
  return sections
    .map((section) => section.paragraphs.map((p) => p.spans.map((s) => s.text).join('')).join('\n'))
    .join('\n\n');
}
