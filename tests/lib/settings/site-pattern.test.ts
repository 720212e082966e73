import { expect, it } from 'vitest';
import { sitePattern } from '../../../lib/settings/site-pattern.ts';

it('makes of an address the pattern of its site, without port and path', () => {
  expect(sitePattern('https://star.example:8080/feed?x=1')).toBe('https://star.example/*');
});

it.each(['https://*.com/feed', 'https://*/', 'file:///feed', 'star'])(
  'makes none of %s',
  (address) => {
    expect(sitePattern(address)).toBe(null);
  },
);
