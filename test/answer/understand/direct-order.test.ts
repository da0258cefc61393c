import { describe, expect, it } from 'vitest';
import { directQuestion, plainForm, yesNoQuestion } from '../../../src/answer/understand/direct-order.ts';

describe('directQuestion', () => {
  it.each([
    ['when the bridge was opened', 'when was the bridge opened?'],
    ['how many people the flood has killed', 'how many people has the flood killed?'],
    ['where people drowned', 'where did people drown?'],
  ])('turns %j into %j', (text, expected) => {
    expect(directQuestion(text)).toBe(expected);
  });
  it.each([
    'what happened to the mayor',
    'who was fined',
    'how many people drowned',
    'which minister opposed the plan',
  ])('leaves %j, whose subject is asked for', (text) => {
    expect(directQuestion(text)).toBe(text);
  });
});

describe('yesNoQuestion', () => {
  it('takes no verb out of a clause beside the subject', () => {
    expect(yesNoQuestion('the mayor, who was fined, is free')).toBe('the mayor, who was fined, is free');
  });
  it('leaves a text without a verb', () => {
    expect(yesNoQuestion('smoke near the port')).toBe('smoke near the port');
  });
});

describe('plainForm', () => {
  it.each([
    ['fell', 'fall'],
    ['denied', 'deny'],
    ['died', 'die'],
    ['stopped', 'stop'],
    ['closed', 'close'],
    ['collapsed', 'collapse'],
    ['landed', 'land'],
    ['killed', 'kill'],
    ['resigned', 'resign'],
    ['signed', 'sign'],
    ['opened', 'open'],
    ['exploded', 'explode'],
    ['arrested', 'arrest'],
    ['declared', 'declare'],
    ['injured', 'injure'],
    ['examined', 'examine'],
    ['damaged', 'damage'],
    ['appeared', 'appear'],
    ['joined', 'join'],
    ['claimed', 'claim'],
    ['resumed', 'resume'],
    ['failed', 'fail'],
    ['escaped', 'escape'],
    ['exchanged', 'exchange'],
    ['restored', 'restore'],
    ['visited', 'visit'],
  ])('gives for %j %j', (past, plain) => {
    expect(plainForm(past)).toBe(plain);
  });
  it.each(['bridge', 'speed', 'decision', 'red', 'the'])('knows no past in %j', (word) => {
    expect(plainForm(word)).toBeNull();
  });
});
