import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { meanOneClass } from '../../../../lib/facts/values/related-nouns.ts';
import { articleOf } from '../article-of.ts';

/** The pairs of numbers that the sentences of two articles could disagree on. */
function pairsOf(first: string, second: string): string[] {
  const articles = [articleOf('a', [first]), articleOf('b', [second])];
  const { nodes, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  return candidates
    .filter(({ family }) => family === 'number')
    .map(({ a, b }) => [...a, ...b].map((at) => nodes[at]?.claim.text ?? '').join(' | '));
}

describe('nouns for people', () => {
  it.each([
    ['intruder', 'man', true],
    ['mourner', 'person', true],
    ['pal', 'guest', true],
    ['thug', 'robber', true],
    ['mourner', 'candle', false],
    ['bedroom', 'bathroom', false],
    ['song', 'guest', false],
  ])('%s and %s', (noun, other, related) => {
    expect(meanOneClass(noun, other)).toBe(related);
  });

  it('are one class, so that numbers of them may clash without another word in common', () => {
    expect(
      pairsOf('The four occupants walked away.', 'There were five people in it, they say.'),
    ).toEqual(['four | five']);
  });

  it('are not when one is many times the other', () => {
    expect(pairsOf('The four occupants left.', 'Police counted 800 mourners.')).toEqual([]);
  });
});

describe('sums of which nothing is told', () => {
  it('may clash with one of the same order', () => {
    expect(
      pairsOf('A court made Nils Okafor pay $18 million.', 'The price stood at $16 million.'),
    ).toEqual(['$18 million | $16 million']);
  });

  it('do not with one far from it', () => {
    expect(pairsOf('Nils Okafor gave $18 million.', 'The price stood at $90,000.')).toEqual([]);
  });
});
