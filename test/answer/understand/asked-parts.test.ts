import { describe, expect, it } from 'vitest';
import { askedParts } from '../../../src/answer/understand/asked-parts.ts';

describe('askedParts', () => {
  it('asks whether what a message tells is so', () => {
    expect(askedParts('I heard the mayor fled. Is that true?')).toEqual({
      questions: ['Did the mayor flee?'],
      told: '',
    });
  });
  it('drops a question that only asks for an answer', () => {
    expect(askedParts('Who is the pilot? Any idea?').questions).toEqual(['Who is the pilot?']);
  });
  it('takes the frame from each of several questions', () => {
    expect(askedParts('Hi! Do you know who drowned? So is the port open?').questions).toEqual([
      'who drowned?',
      'is the port open?',
    ]);
  });
  it('leaves a message that is nothing but a frame', () => {
    expect(askedParts('any idea?').questions).toEqual(['any idea?']);
  });
});
