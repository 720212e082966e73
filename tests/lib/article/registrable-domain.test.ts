import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { registrableDomain } from '../../../lib/article/registrable-domain.ts';
import { SHARED_HOSTS } from '../../../lib/article/shared-hosts.ts';

it('is the part that somebody registered', () => {
  expect(registrableDomain('edition.example.co.uk')).toBe('example.co.uk');
  expect(registrableDomain('www.example.com')).toBe('example.com');
  expect(registrableDomain('Example.COM.')).toBe('example.com');
  expect(registrableDomain('shop.star.xn--p1ai')).toBe('star.xn--p1ai');
});

it.each([
  ['www.news.com.au', 'news.com.au'],
  ['m.star.co.za', 'star.co.za'],
  ['globo.star.tv.br', 'star.tv.br'],
  ['news.star.or.kr', 'star.or.kr'],
  ['www.web.de', 'web.de'],
  ['lite.t.co', 't.co'],
  ['www.star.me', 'star.me'],
  ['www.star.media', 'star.media'],
])('knows where countries divide their domains: %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

it('lies within the host, and is its own registrable domain', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const top = fc.constantFrom('com', 'uk', 'br', 'jp', 'news', 'xn--p1ai', 'github.io', 'co.uk');
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), top, (labels, end) => {
      const host = `${labels.join('.')}.${end}`;
      const domain = registrableDomain(host);
      if (domain === null) return;
      expect(`.${host}`.endsWith(`.${domain}`)).toBe(true);
      expect(registrableDomain(domain)).toBe(domain);
    }),
  );
});

it.each([
  ['mara.blogspot.com', 'mara.blogspot.com'],
  ['mara.blogspot.co.uk', 'mara.blogspot.co.uk'],
  ['www.mara.wordpress.com', 'mara.wordpress.com'],
  ['Star.Substack.com', 'star.substack.com'],
  ['news.star.github.io', 'star.github.io'],
  ['www.star.uk.com', 'star.uk.com'],
])('keeps the publishers of one hoster apart: %s', (host, outlet) => {
  expect(registrableDomain(host)).toBe(outlet);
});

it('leaves a hoster its own pages', () => {
  expect(registrableDomain('wordpress.com')).toBe('wordpress.com');
  expect(registrableDomain('www.substack.com')).toBe('substack.com');
});

it('knows hosters by the domain that is registered, or they would never be found', () => {
  for (const host of SHARED_HOSTS) expect(registrableDomain(`www.${host}`)).toBe(host);
});

it('is none for machines', () => {
  expect(registrableDomain('127.0.0.1')).toBeNull();
  expect(registrableDomain('localhost')).toBeNull();
  expect(registrableDomain('[2001:db8::1]')).toBeNull();
  expect(registrableDomain('co.uk')).toBeNull();
});
