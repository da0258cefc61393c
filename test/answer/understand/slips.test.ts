import { describe, expect, it } from 'vitest';
import { withoutSlips } from '../../../src/answer/understand/slips.ts';

describe('withoutSlips', () => {
  it.each([
    ['hwo many ppl died', 'how many people died'],
    ['waht happened in Velmora?', 'what happened in Velmora?'],
    ['whats the death toll', 'what is the death toll'],
    ['wheres the mayor', 'where is the mayor'],
    ['did the govt resign pls', 'did the government resign please'],
    ['Who is Ada Brenn?', 'Who is Ada Brenn?'],
    ['Is R. Holm there?', 'Is R. Holm there?'],
    ['did the PM visit the injured?', 'did the prime minister visit the injured?'],
    ['who spoke on tv', 'who spoke on television'],
    ['is the war over?', 'is the war ended?'],
    ['did they fly over', 'did they fly over'],
    ['where was the PM', 'where was the prime minister'],
    ['what happened at 5 pm', 'what happened at 5 pm'],
    ['Can I leave Velmora?', 'Can i leave Velmora?'],
    ['Who was Charles I?', 'Who was Charles I?'],
    ['has the us sent aid', 'has the usa sent aid'],
    ['did us troops leave', 'did usa troops leave'],
    ['who will help us', 'who will help us'],
    ['will us all be told', 'will us all be told'],
    ['WHO IS ADA BRENN???', 'who is ada brenn???'],
    ['KVR NATO UN', 'KVR NATO UN'],
    ['KVR', 'KVR'],
    ["who's the pilot", 'who is the pilot'],
    ['whos been arrested', 'who has been arrested'],
    ['why didnt the siren sound', "why didn't the siren sound"],
    ['isnt the bridge open', "isn't the bridge open"],
    ['r the shops open', 'are the shops open'],
    ['whens the funeral', 'when is the funeral'],
    ['hows the mayor', 'how is the mayor'],
    ['howmany ppl r ded', 'how many people are dead'],
    ['numbr of dead', 'number of dead'],
    ['wat hapend in velmora', 'what happened in velmora'],
    ['haw mny died', 'how many died'],
    ['they cant leave', "they can't leave"],
    ['wont they come', "won't they come"],
    ['as is his wont', 'as is his wont'],
    ['is he ill or well', 'is he ill or well'],
    ['did the shell hit its target', 'did the shell hit its target'],
    ['what the hell were they doing', 'what the hell were they doing'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(withoutSlips(text)).toBe(expected);
  });
});
