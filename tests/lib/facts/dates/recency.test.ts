import { describe, expect, it } from 'vitest';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import type { ClaimNode } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { longBefore, storyDay } from '../../../../lib/facts/dates/recency.ts';
import { articleOf } from '../article-of.ts';

function datesOf(sentence: string, published: string | null): ClaimNode[] {
  const articles = [articleOf('a', [sentence], { published })];
  return foldCopies(articles.flatMap(extractClaims), articles).nodes.filter(
    ({ claim }) => claim.kind === 'date',
  );
}

describe('longBefore', () => {
  it.each([
    ['She married on Saturday.', '2021-03-12', 0],
    ['She married in 2014.', '2021-03-12', 1],
    ['She married on March 6, 2021.', '2021-03-12', 0],
    ['She will marry in June 2022.', '2021-03-12', 0],
    ['She married in 2014.', null, 0.5],
  ])('%s written %s: %d', (sentence, published, expected) => {
    const [node] = datesOf(sentence, published);
    expect(node && longBefore(node, null)).toBe(expected);
  });

  it('takes the day of the story where the article has none', () => {
    const [node] = datesOf('She married in 2014.', null);
    const [dated] = datesOf('She married on Saturday.', '2021-03-12');
    expect(node && dated && longBefore(node, storyDay([node, dated]))).toBe(1);
  });
});
