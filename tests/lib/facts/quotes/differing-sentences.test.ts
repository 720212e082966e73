import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../lib/facts/claim.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import {
  differingSentences,
  wordsWithin,
} from '../../../../lib/facts/quotes/differing-sentences.ts';
import { articleOf } from '../article-of.ts';

function quoteIn(text: string): Claim {
  const claim = extractClaims(articleOf('a1', [text])).find(({ kind }) => kind === 'quote');
  if (!claim) throw new Error('no quotation');
  return claim;
}

/** What differs of two versions of a quotation, one pair of texts for each place. */
function differing(text: string, other: string): [string, string][] {
  const [a, b] = [quoteIn(text), quoteIn(other)];
  return differingSentences(a, b).map((pair) => [
    wordsWithin(a, new Set(pair.a)),
    wordsWithin(b, new Set(pair.b)),
  ]);
}

const said = (...sentences: string[]): string => `“${sentences.join(' ')}” said Mara Lindgren.`;

const FIRST = 'We have sold the old boat to pay for a garden behind the house in the bay.';
const SECOND = 'Nobody asked us to, and nobody in this family has ever been sorry about it.';
const THIRD = 'The boat was never ours alone, and the children hardly ever sailed in it.';

describe('differingSentences', () => {
  it('are those of a long quotation in which a word is another', () => {
    const other = THIRD.replace('hardly', 'never');
    expect(differing(said(FIRST, SECOND, THIRD), said(FIRST, SECOND, other))).toEqual([
      [THIRD, other],
    ]);
  });

  it('are those in which words were put in, seen from either side', () => {
    const other = THIRD.replace('was', 'was in truth');
    const [whole, changed] = [said(FIRST, SECOND, THIRD), said(FIRST, SECOND, other)];
    expect(differing(whole, changed)).toEqual([[THIRD, other]]);
    expect(differing(changed, whole)).toEqual([[other, THIRD]]);
  });

  it('stand against each other one by one', () => {
    const [boat, never] = [FIRST.replace('boat', 'dog'), THIRD.replace('hardly', 'never')];
    expect(differing(said(FIRST, SECOND, THIRD), said(boat, SECOND, never))).toEqual([
      [FIRST, boat],
      [THIRD, never],
    ]);
  });

  it('stand against a part of a longer quotation', () => {
    const other = SECOND.replace('family', 'house');
    expect(differing(said(FIRST, SECOND, THIRD), said(other))).toEqual([[SECOND, other]]);
  });

  it('are told apart in a short quotation, too', () => {
    expect(
      differing(
        said('We sold the boat.', 'Nobody asked us to.'),
        said('We sold the boat.', 'Nobody told us to.'),
      ),
    ).toEqual([['Nobody asked us to.', 'Nobody told us to.']]);
  });

  it('are all where no word differs', () => {
    expect(differing(said(FIRST, SECOND), said(FIRST, SECOND))).toEqual([
      [`${FIRST} ${SECOND}`, `${FIRST} ${SECOND}`],
    ]);
  });

  it('stand in one pair each', () => {
    const sentences = [FIRST, SECOND, THIRD].flatMap((sentence) => [
      sentence,
      sentence.replace('the', 'that'),
      sentence.replace(/^.*?, /, ''),
    ]);
    const statement = fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1 });
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const pairs = differingSentences(quoteIn(said(...one)), quoteIn(said(...other)));
        for (const [side, all] of [
          [pairs.flatMap(({ a }) => a), one],
          [pairs.flatMap(({ b }) => b), other],
        ] as const) {
          expect(new Set(side).size).toBe(side.length);
          expect(Math.max(...side)).toBeLessThan(all.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
