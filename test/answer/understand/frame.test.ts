import { describe, expect, it } from 'vitest';
import { isFrameOnly, isTag, withoutFrame } from '../../../src/answer/understand/frame.ts';

describe('withoutFrame', () => {
  it.each([
    ['is it true that 9 people drowned?', 'Did 9 people drown?'],
    ['Is it true the port is shut', 'Is the port shut?'],
    ['is it right that the army stopped the convoy', 'Did the army stop the convoy?'],
    ["is it true it's over", 'Is it over?'],
    ['I heard that the pilot was fined, is it so?', 'Was the pilot fined?'],
    ['the port is shut, right?', 'Is the port shut?'],
    ['Was the pilot fined, really?', 'Was the pilot fined?'],
    ['did the pilot really resign?', 'did the pilot resign?'],
    ['do you know how many people drowned', 'how many people drowned?'],
    ['can you tell me when the bridge was opened?', 'when was the bridge opened?'],
    ['does anyone know if the pilot was fined', 'Was the pilot fined?'],
    ['any idea who the pilot is', 'who is the pilot?'],
    ['do you know what the pilot said', 'what did the pilot say?'],
    ['tell me why schools are shut', 'why are schools shut?'],
    ['could you tell me which minister opposed the plan please', 'which minister opposed the plan?'],
    ['do you know how old the pilot is', 'how old is the pilot?'],
    ['when was the bridge hit, do you know?', 'when was the bridge hit?'],
    ['did it turn out that the pilot was fined', 'Was the pilot fined?'],
    ['so was the pilot fined', 'was the pilot fined'],
    ['what do we know about the pilot', 'the pilot'],
    ['tell me about Ada Brenn', 'Ada Brenn'],
  ])('reads %j as %j', (text, expected) => {
    expect(withoutFrame(text)).toBe(expected);
  });

  it.each([
    'Who is Ada Brenn?',
    'so what',
    'is it true?',
    'do you know',
    'tell me more',
    'tell me the latest',
    'does the mayor know who did it?',
    'True Path leader',
    'please',
    '',
  ])('leaves %j as it is', (text) => {
    expect(withoutFrame(text)).toBe(text);
  });
});

describe('isFrameOnly', () => {
  it.each(['Any idea?', 'Does anyone know?', 'please'])('finds no question of its own in %j', (text) => {
    expect(isFrameOnly(text)).toBe(true);
  });
  it.each(['Any idea who?', 'why?', ''])('finds one in %j', (text) => {
    expect(isFrameOnly(text)).toBe(false);
  });
});

describe('isTag', () => {
  it('knows what asks whether the sentence before is so', () => {
    expect(['Is that true?', 'is it so', 'right?'].map(isTag)).toEqual([true, true, true]);
    expect(['Is that it?', 'was it sabotage', ''].map(isTag)).toEqual([false, false, false]);
  });
});
