import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimNode, foldCopies } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { compareValues } from '../../../../lib/facts/values/compare-values.ts';
import { normalisedValue } from '../../../../lib/facts/values/normalised-value.ts';
import { articleOf } from '../article-of.ts';

/** The first time of day that a sentence tells. */
function clockIn(sentence: string): ClaimNode {
  const article = articleOf('only', [sentence], { published: '2021-05-10' });
  const { nodes } = foldCopies(extractClaims(article), [article]);
  const node = nodes.find(({ claim }) => claim.value.type === 'clock');
  if (!node) throw new Error(`no time of day: ${sentence}`);
  return node;
}

function timeOfDay(minutes: number, until: number, hedged: boolean): ClaimNode {
  const node = clockIn('She died at 2:10 p.m. on Friday.');
  return { ...node, claim: { ...node.claim, value: { type: 'clock', minutes, until, hedged } } };
}

const compared = (a: string, b: string): string =>
  compareValues(clockIn(`She died ${a}.`), clockIn(`She died ${b}.`));

describe('times of day', () => {
  it.each([
    ['at 2:10 p.m. on Friday', 'on Friday at 2:10 p.m.', 'equal'],
    ['on Friday afternoon', 'on the afternoon of Friday', 'equal'],
    ['at 2:10 p.m. on Friday', 'at 2:15 p.m. on Friday', 'clash'],
    ['at around 2:10 p.m. on Friday', 'at 2:15 p.m. on Friday', 'compatible'],
    ['at around 2:10 p.m. on Friday', 'at 3:15 p.m. on Friday', 'clash'],
    ['on Friday afternoon', 'at 2:10 p.m. on Friday', 'compatible'],
    ['on Friday night', 'at 2:10 p.m. on Friday', 'clash'],
    ['on Friday night', 'on Friday evening', 'compatible'],
    ['at 6:20 p.m. on Friday', 'on Friday afternoon', 'compatible'],
    ['at 6:30 p.m. on Friday', 'on Friday night', 'compatible'],
    ['on Friday afternoon', 'on Friday night', 'clash'],
  ])('%s, %s: %s', (a, b, comparison) => {
    expect(compared(a, b)).toBe(comparison);
    expect(compared(b, a)).toBe(comparison);
  });

  it('compare the same way round and back', () => {
    const value = fc
      .record({ minutes: fc.nat(1439), length: fc.constantFrom(0, 60, 600), hedged: fc.boolean() })
      .map(({ minutes, length, hedged }) => timeOfDay(minutes, minutes + length, hedged));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(compareValues(a, b)).toBe(compareValues(b, a));
        expect(compareValues(a, a)).toBe('equal');
      }),
    );
  });

  it('are normalised where they are no stretch of the day', () => {
    expect(normalisedValue(clockIn('She died at 7:05 a.m. on Friday.').claim)).toBe('T07:05');
    expect(normalisedValue(clockIn('She died on Friday afternoon.').claim)).toBeNull();
  });
});
