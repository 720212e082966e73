import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizedUrl } from '../../../lib/article/canonical-url.ts';

it('drops what does not say which text it is', () => {
  expect(normalizedUrl('https://a.example/x?utm_source=b&id=3&fbclid=z#top')).toBe(
    'https://a.example/x?id=3',
  );
  expect(normalizedUrl('https://user:word@a.example/x')).toBe('https://a.example/x');
});

it('brings parameters in order', () => {
  expect(normalizedUrl('https://a.example/?b=2&a=1')).toBe('https://a.example/?a=1&b=2');
});

it('takes the web alone', () => {
  for (const url of ['javascript:alert(1)', 'data:,x', 'file:///a', 'about:blank', '', 'x'])
    expect(normalizedUrl(url)).toBeNull();
});

it('gives the same for what it gave', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = normalizedUrl(url) ?? '';
      expect(normalizedUrl(once)).toBe(once);
    }),
  );
});
