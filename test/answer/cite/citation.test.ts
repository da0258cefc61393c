import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/answer/cite/citation.ts';
import { article } from '../fixture.ts';

describe('citationOf', () => {
  it('links an article that has a link, and its very sentence', () => {
    const cited = citationOf(article('a', 'Hi.', { url: 'https://a.example/x', outlet: 'Outlet A' }), 'Hi.');
    expect(cited).toMatchObject({
      outlet: 'Outlet A',
      url: 'https://a.example/x',
      sentenceUrl: 'https://a.example/x#:~:text=Hi.',
    });
  });

  it('has no link at all when the article has none', () => {
    const cited = citationOf(article('a', 'Hi.', { contributors: ['Agency X'] }), 'Hi.');
    expect(cited).toEqual({
      outlet: null,
      title: null,
      published: '2031-03-08',
      agency: null,
      contributors: ['Agency X'],
    });
  });

  it('drops a link that is not of the web', () => {
    expect(citationOf(article('a', 'Hi.', { url: 'javascript:alert(1)' }), 'Hi.')).not.toHaveProperty('url');
  });

  it('cites the article alone without a sentence', () => {
    expect(citationOf(article('a', 'Hi.', { url: 'https://a.example/x' }))).not.toHaveProperty('sentenceUrl');
  });
});
