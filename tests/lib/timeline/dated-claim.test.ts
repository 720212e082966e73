import { expect, it } from 'vitest';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { datedClaims } from '../../../lib/timeline/dated-claim.ts';
import { articleOf } from '../facts/article-of.ts';
import { weddingClaim } from './wedding-claim.ts';

it.each([
  ['2014-01-01', '2014-12-31', 'a year'],
  ['2014-01-01', '2015-01-06', '370 days'],
])('%s to %s (%s) can stand on a line of time', (earliest, latest) => {
  const [dated] = datedClaims([weddingClaim('a', { earliest, latest })]);
  expect(dated?.time).toMatchObject({ earliest, latest });
});

it.each([
  ['a span of 371 days', { earliest: '2014-01-01', latest: '2015-01-07' }],
  ['a decade, however short', { granularity: 'decade' }],
  ['a century', { granularity: 'century' }],
  ['a time without a beginning', { earliest: null }],
  ['a time without an end', { latest: null }],
] as const)('%s cannot', (_, time) => {
  expect(datedClaims([weddingClaim('a', time)])).toEqual([]);
});

it('an age or a count is no date', () => {
  const claims = extractClaims(articleOf('a', ['Mara Lindgren, 34, played 40 shows.']));
  expect(claims.length).toBeGreaterThan(0);
  expect(datedClaims(claims)).toEqual([]);
});
