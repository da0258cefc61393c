import { isSpace } from './characters.ts';
import type { Language } from './languages/index.ts';
import { findLead } from './lead.ts';

/** A lone lead word ("Share") with at most this much behind it is a button; with more it is a sentence. */
const BUTTON = 24;

/**
 * True when a line leads elsewhere instead of telling something: "Read also: …", "Share this", a link alone.
 * One-word leads ("Watch", "Share") need a colon or stand nearly alone.
 */
export function isRelated(text: string, start: number, end: number, language: Language): boolean {
  if (isLink(text, start, end)) return true;
  const lead = findLead(text, start, end, language.related);
  if (lead === null) return false;
  return lead.colon || lead.phrase.includes(' ') || lead.end >= end || end - lead.end <= BUTTON / 2;
}

function isLink(text: string, start: number, end: number): boolean {
  if (!/^(?:<?https?:\/\/|www\.)/iu.test(text.slice(start, Math.min(end, start + 9)))) return false;
  for (let at = start; at < end; at += 1) if (isSpace(text, at)) return false;
  return true;
}
