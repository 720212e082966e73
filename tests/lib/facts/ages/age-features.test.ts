import { describe, expect, it } from 'vitest';
import {
  ageFeatureNames,
  ageFeatures,
  birthdayRoom,
  storyDays,
} from '../../../../lib/facts/ages/age-features.ts';
import type { ClaimNode } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function nodeOf(sentence: string, published: string | null): ClaimNode {
  const claim = extractClaims(articleOf('a', [sentence])).find(({ kind }) => kind === 'age');
  if (!claim) throw new Error(`no age in ${sentence}`);
  return { claim, copies: [], origin: 0, published };
}

describe('the features of two ages', () => {
  const spring = nodeOf('Mara Kolb, 34, sang.', '2021-03-01');
  const undated = nodeOf('Mara Kolb, 35, sang.', null);
  const autumn = nodeOf('Mara Kolb, 34, sang again.', '2021-09-01');

  it('tell how much room there is for a birthday before the story’s last text', () => {
    expect(birthdayRoom(spring, undated, storyDays([spring, undated, autumn]))).toBeCloseTo(0.5, 1);
    expect(birthdayRoom(autumn, undated, storyDays([spring, undated, autumn]))).toBe(0);
    expect(birthdayRoom(spring, undated, storyDays([spring, undated]))).toBe(0);
    expect(storyDays([undated])).toBeNull();
  });

  it('do not depend on the order, and have a name each', () => {
    const days = storyDays([spring, autumn]);
    expect(ageFeatures(spring, undated, days)).toEqual(ageFeatures(undated, spring, days));
    expect(ageFeatures(spring, undated, days)).toHaveLength(ageFeatureNames.length);
  });
});
