import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../../adapters/web/ask-engine.ts';
import { parseAsked, parsePress } from '../../../adapters/web/parse.ts';

const THREAD = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('the fields of a form', () => {
  it.each([
    [{}, { timeline: {} }],
    [{ q: ' why? ' }, { question: 'why?', timeline: {} }],
    [{ q: '' }, { question: '', timeline: {} }],
    [{ topic: ' gas ', from: '', to: '5 January' }, { timeline: { topic: 'gas', to: '5 January' } }],
    [
      { q: 'x', thread: THREAD },
      { question: 'x', timeline: {}, thread: THREAD },
    ],
    [
      { q: 'x', thread: '../../etc' },
      { question: 'x', timeline: {} },
    ],
    [{ q: ['a', 'b'], topic: 7, from: null }, { timeline: {} }],
  ])('%j are read', (form: Readonly<Record<string, unknown>>, asked) => {
    expect(parseAsked((name) => form[name])).toEqual(asked);
  });
});

describe('the address of an action', () => {
  it.each([
    ['more-context', 'abc.DEF_1~-', { kind: 'press', action: 'more-context', token: 'abc.DEF_1~-' }],
    ['ask-again', 'a', { kind: 'press', action: 'ask-again', token: 'a' }],
    ['share', 'a', null],
    ['share-quotes', 'a', null],
    ['toString', 'a', null],
    ['more-context', '', null],
    ['more-context', 'a/b', null],
    ['more-context', 'x'.repeat(81), null],
    ['more-context', '<script>', null],
  ])('%s with %j is %j', (kind, token, request) => {
    expect(parsePress(kind, token)).toEqual(request);
  });
});

describe('the language a browser asks for', () => {
  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr-CH'],
    ['kk', 'kk'],
    ['*', undefined],
    ['', undefined],
    [undefined, undefined],
    ['<script>', undefined],
    ['en;q=0.1', 'en'],
  ])('%j is %j', (header, lang) => {
    expect(preferredLanguage(header)).toBe(lang);
  });
});
