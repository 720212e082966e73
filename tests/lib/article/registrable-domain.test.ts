import { expect, it } from 'vitest';
import {
  registrableDomain,
  withRegistrableDomain,
} from '../../../lib/article/registrable-domain.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { newsArticle, newsPage } from './news-page.ts';

it('is the part that somebody registered', () => {
  expect(registrableDomain('edition.example.co.uk')).toBe('example.co.uk');
  expect(registrableDomain('www.example.com')).toBe('example.com');
});

it('keeps the blogs of one hoster apart', () => {
  expect(registrableDomain('mara.blogspot.com')).toBe('mara.blogspot.com');
});

it('is none for machines', () => {
  expect(registrableDomain('127.0.0.1')).toBeNull();
  expect(registrableDomain('localhost')).toBeNull();
});

it('replaces the host in an article', () => {
  const url = 'https://edition.example.co.uk/celebrity/mara-quill-marries';
  const result = readArticle(newsPage({ jsonLd: newsArticle() }), url);
  if (!('article' in result)) throw new Error(result.refused);
  expect(result.article.outlet.domain).toBe('edition.example.co.uk');
  expect(withRegistrableDomain(result.article).outlet.domain).toBe('example.co.uk');
});
