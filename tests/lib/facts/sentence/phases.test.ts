import { describe, expect, it } from 'vitest';
import { comparePhases } from '../../../../lib/facts/sentence/phases.ts';
import type { Phase } from '../../../../lib/facts/sentence/phases.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function phasesOf(sentence: string): Phase[] {
  const dated = extractClaims(articleOf('a', [sentence])).find(({ kind }) => kind === 'date');
  return dated?.phases ?? [];
}

describe('steps of one course of things', () => {
  it('tell the way into a hospital from the way out', () => {
    const into = phasesOf('Lena Brandt was admitted to a clinic on Tuesday.');
    const out = phasesOf('Lena Brandt was discharged from the clinic on Saturday.');
    const { same, other } = comparePhases(into, out);
    expect(other).toBeGreaterThan(same);
    expect(other).toBeGreaterThan(0.3);
  });

  it('are the same where both tell of the same step', () => {
    const first = phasesOf('Lena Brandt was discharged on Saturday.');
    const second = phasesOf('On Sunday she was discharged from the clinic.');
    expect(comparePhases(first, second).same).toBeGreaterThan(0.3);
  });

  it('take the nearest step, not one of another clause', () => {
    const second = phasesOf(
      'The kitchen earned its first star early; its second star came in 2014.',
    );
    expect(second.find(([course]) => course === 'order')?.[1]).toBe('second');
  });
});
