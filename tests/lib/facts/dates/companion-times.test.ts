import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article/article.ts';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { companionTimes } from '../../../../lib/facts/dates/companion-times.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function companionOf(first: string, second: string): number {
  const articles: Article[] = [articleOf('a', [first]), articleOf('b', [second])];
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  const counts = nodes.filter(({ claim }) => claim.kind === 'count');
  const [a, b] = [
    counts.find(({ claim }) => claim.evidence.article === 'a'),
    counts.find(({ claim }) => claim.evidence.article === 'b'),
  ];
  return a && b ? companionTimes(nodes)(a, b) : NaN;
}

describe('dates beside two values', () => {
  it('speak for one question where they agree', () => {
    expect(companionOf('On May 3, 2019 she sang 12 songs.', 'She sang 14 songs in May 2019.')).toBe(
      1,
    );
  });

  it('speak against it where all of them clash', () => {
    expect(companionOf('In 2017 she sang 12 songs.', 'She sang 14 songs in May 2019.')).toBe(-1);
  });

  it('say nothing where a sentence has none', () => {
    expect(companionOf('She sang 12 songs.', 'She sang 14 songs in May 2019.')).toBe(0);
  });
});
