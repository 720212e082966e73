import { describe, expect, it } from 'vitest';
import { areOfTwoTimes } from '../../../../lib/facts/ages/are-of-two-times.ts';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function areApart(first: string, second: string, dates: readonly [string | null, string | null]) {
  const articles = [
    articleOf('a', [first], { published: dates[0] }),
    articleOf('b', [second], { published: dates[1] }),
  ];
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  const [a, b] = nodes.filter(({ claim }) => claim.kind === 'age');
  if (!a || !b) throw new Error('no two ages');
  expect(areOfTwoTimes(b, a)).toBe(areOfTwoTimes(a, b));
  return areOfTwoTimes(a, b);
}

const DATED = ['2024-05-03', '2024-05-04'] as const;
const SECOND_UNDATED = ['2024-05-03', null] as const;

describe('ages of two times', () => {
  it('stand years apart where a text looks back', () => {
    const today = 'Mara Kolb, 36, sang in Porto on Friday.';
    expect(areApart(today, 'Mara Kolb was 26 and had no label.', DATED)).toBe(true);
    expect(areApart(today, 'Mara Kolb was 35 and sang.', DATED)).toBe(false);
    expect(areApart(today, 'Mara Kolb, 26, had no label.', DATED)).toBe(false);
  });

  it('are not those at a death', () => {
    const died = 'Mara Kolb, 76, died in Porto on Friday.';
    expect(areApart(died, 'Mara Kolb was 66.', DATED)).toBe(false);
  });

  it('stand on both sides of a birthday where a text without a date says now', () => {
    const then = 'Mara Kolb, 46, fell on Friday.';
    expect(areApart(then, 'She is 47 now.', SECOND_UNDATED)).toBe(true);
    expect(areApart(then, 'Mara Kolb, now 47, skis again.', SECOND_UNDATED)).toBe(true);
    expect(areApart(then, 'Mara Kolb, 47, skis again.', SECOND_UNDATED)).toBe(false);
    expect(areApart(then, 'She is 47 now.', DATED)).toBe(false);
    expect(areApart(then, 'She is 49 now.', SECOND_UNDATED)).toBe(false);
  });
});
