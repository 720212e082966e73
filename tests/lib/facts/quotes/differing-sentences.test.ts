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

/** What is shown of a quotation that is set against another version. */
function shown(text: string, other: string): string {
  const claim = quoteIn(text);
  return wordsWithin(claim, differingSentences(claim, [quoteIn(other)]));
}

const FIRST = 'We have sold the old boat to pay for a garden behind the house in the bay.';
const SECOND = 'Nobody asked us to, and nobody in this family has ever been sorry about it.';
const THIRD = 'The boat was never ours alone, and the children hardly ever sailed in it.';

describe('differingSentences', () => {
  it('are those of a long quotation in which a word is another', () => {
    const other = `“${FIRST} ${SECOND} ${THIRD.replace('hardly', 'never')}” said Mara Lindgren.`;
    expect(shown(`“${FIRST} ${SECOND} ${THIRD}” said Mara Lindgren.`, other)).toBe(THIRD);
  });

  it('are those in which words were put in, seen from either side', () => {
    const whole = `“${FIRST} ${SECOND} ${THIRD}” said Mara Lindgren.`;
    const other = `“${FIRST} ${SECOND} ${THIRD.replace('was', 'was in truth')}” said Mara Lindgren.`;
    expect(shown(whole, other)).toBe(THIRD);
    expect(shown(other, whole)).toBe(THIRD.replace('was', 'was in truth'));
  });

  it('stand with a gap where others stand between them', () => {
    const saidOf = (things: string): string =>
      `“${things
        .split(' ')
        .map((thing) => `We sold the ${thing} to pay for all that.`)
        .join(' ')}” said Mara Lindgren.`;
    const sold = shown(
      saidOf('boat house piano car barn ring'),
      saidOf('dog house piano car barn cat'),
    );
    expect(sold).toMatch(/boat.* … .*ring/);
    expect(sold).not.toContain('piano');
  });

  it('are all of a short quotation', () => {
    expect(
      shown(
        '“We sold the boat. Nobody asked us to,” said Mara Lindgren.',
        '“We sold the boat. Nobody told us to,” said Mara Lindgren.',
      ),
    ).toBe('We sold the boat. Nobody asked us to,');
  });
});
