import { describe, expect, it } from 'vitest';
import { packSections } from '../../../adapters/discord/pack.ts';
import type { Paragraph, Section } from '../../../src/words/index.ts';

const paragraph = (role: Paragraph['role'], text: string): Paragraph => ({ role, spans: [{ text }] });
const section = (...paragraphs: readonly Paragraph[]): Section => ({ paragraphs });
const quoted = (text: string, source = 'Outlet · 8 Jan 2022'): Section =>
  section(paragraph('quote', text), paragraph('citation', source));
const note = (leftOut: number): string => `${leftOut} left out`;
const pack = (sections: readonly Section[], maxChars = 100, maxMessages = 3) =>
  packSections(sections, { maxChars, maxMessages }, note);

describe('packSections', () => {
  it('keeps all in one message while it fits, sections apart, a quote with its source together', () => {
    expect(pack([section(paragraph('plain', 'Head')), quoted('One.'), quoted('Two.')])).toEqual({
      messages: ['Head\n\n> One.\n-# Outlet · 8 Jan 2022\n\n> Two.\n-# Outlet · 8 Jan 2022'],
      leftOut: 0,
    });
  });

  it('puts lines of a list close together', () => {
    const entry = (day: string, text: string) => section(paragraph('entry', day), paragraph('quote', text));
    const sections = [section(paragraph('plain', 'Head')), entry('Mon', 'One.'), entry('Tue', 'Two.')];
    expect(pack(sections).messages).toEqual(['Head\n\nMon\n> One.\nTue\n> Two.']);
  });

  it('keeps two quotations apart that follow one another', () => {
    const both = section(paragraph('quote', 'One.'), paragraph('quote', 'Two.'));
    expect(pack([both]).messages).toEqual(['> One.\n\n> Two.']);
  });

  it('splits between sections', () => {
    const { messages, leftOut } = pack([quoted('a'.repeat(60)), quoted('b'.repeat(60))]);
    expect(messages).toEqual([
      `> ${'a'.repeat(60)}\n-# Outlet · 8 Jan 2022`,
      `> ${'b'.repeat(60)}\n-# Outlet · 8 Jan 2022`,
    ]);
    expect(leftOut).toBe(0);
  });

  it('splits a section that no message holds between its paragraphs', () => {
    const both = section(paragraph('quote', 'a'.repeat(60)), paragraph('context', 'b'.repeat(60)));
    expect(pack([both]).messages).toEqual([`> ${'a'.repeat(60)}`, `> -# ${'b'.repeat(60)}`]);
  });

  it('leaves a quote out whole that no message holds, with its source, and says so', () => {
    expect(pack([quoted('One.'), quoted('a'.repeat(99))])).toEqual({
      messages: ['> One.\n-# Outlet · 8 Jan 2022\n\n-# 1 left out'],
      leftOut: 1,
    });
  });

  it('counts the backslashes: a quote that fits as text may not fit as Markdown', () => {
    expect(pack([quoted('*'.repeat(90))])).toEqual({ messages: ['-# 1 left out'], leftOut: 1 });
  });

  it('leaves out the last quotes when there are too many messages, never the words around them', () => {
    const last = section(paragraph('plain', 'Last words.'));
    const quotes = Array.from({ length: 5 }, (_, i) => quoted(`${i}`.repeat(70)));
    const { messages, leftOut } = pack([...quotes, last]);
    expect(messages).toHaveLength(3);
    expect(leftOut).toBe(3);
    expect(messages.join('\n')).toContain('Last words.\n\n-# 3 left out');
    expect(messages.join('\n')).not.toContain('2222');
  });

  it('splits a paragraph of an article around its quote, and no sentence', () => {
    const spans = [
      { text: `${'Before. '.repeat(90)}` },
      { text: 'Quote.', style: 'mark' as const },
      { text: ` ${'After. '.repeat(90)}` },
    ];
    const around = section({ role: 'quote', spans });
    const { messages, leftOut } = pack([around], 800);
    expect(messages).toEqual([
      `> ${'Before. '.repeat(90).trim()}\n\n> **Quote.**`,
      `> ${'After. '.repeat(90).trim()}`,
    ]);
    expect(leftOut).toBe(0);
    const sentence = section({
      role: 'quote',
      spans: [{ text: '*'.repeat(500) }, { text: '*'.repeat(490), style: 'mark' }],
    });
    expect(pack([sentence], 1_500)).toEqual({ messages: ['-# 1 left out'], leftOut: 1 });
  });

  it('cuts the bot’s own words between words when no message holds them', () => {
    const words = `${'word '.repeat(200)}end`;
    const { messages, leftOut } = packSections(
      [section(paragraph('plain', words))],
      { maxChars: 500, maxMessages: 9 },
      note,
    );
    expect(leftOut).toBe(0);
    expect(messages.join(' ').replaceAll(/\s+/g, ' ')).toBe(words);
    expect(messages.every((message) => message.length <= 500)).toBe(true);
  });

  it('puts what is to be copied into a code block, to the character', () => {
    const text = '**Not** bold, 1. <@1> :x: \\';
    const { messages } = packSections([quoted(text)], { maxChars: 500, maxMessages: 2, toCopy: true }, note);
    expect(messages).toEqual([`\`\`\`\n${text}\nOutlet · 8 Jan 2022\n\`\`\``]);
  });

  it('shows as a quote what would end a code block', () => {
    const { messages } = packSections(
      [quoted('a ``` b')],
      { maxChars: 500, maxMessages: 2, toCopy: true },
      note,
    );
    expect(messages).toEqual(['> a \\`\\`\\` b\n-# Outlet · 8 Jan 2022']);
  });
});
