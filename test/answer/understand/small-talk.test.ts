import { describe, expect, it } from 'vitest';
import { isSmallTalk, withoutGreeting } from '../../../src/answer/understand/small-talk.ts';

describe('isSmallTalk', () => {
  it.each([
    'hello',
    'Hi!',
    'hey there',
    'thanks so much',
    'Good morning',
    'bonjour',
    'Привет!',
    '你好',
    'how are you?',
    'Hi, who are you?',
    'what can you do',
    "what's your name?",
    'Are you a bot?',
    'help',
    'ok',
    'thank you',
  ])('takes %j as small talk', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });
  it.each([
    'hello, why was the bridge closed?',
    'Who is Ada Brenn?',
    'help for flood victims',
    'What did the bot report?',
    'Goodwin',
    'is the mayor ok after the flood',
    'how are the victims',
    'night curfew in Velmora',
    '',
  ])('does not take %j as small talk', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});

describe('withoutGreeting', () => {
  it.each([
    ['Hi there, why was it closed?', 'why was it closed?'],
    ['hello', 'hello'],
    ['Why was it closed?', 'Why was it closed?'],
    ['please who is the mayor', 'who is the mayor'],
  ])('reads %j as %j', (text, expected) => {
    expect(withoutGreeting(text)).toBe(expected);
  });
});
