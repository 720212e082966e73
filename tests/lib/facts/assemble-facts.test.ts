import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../lib/facts/assemble-facts.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { proposeCandidates } from '../../../lib/facts/propose-candidates.ts';
import { articleOf } from './article-of.ts';

/** The facts of two texts of one sentence each, had the scorer flagged every pair. */
function allFlagged(first: string, second: string): Fact[] {
  const articles = [articleOf('first', [first]), articleOf('second', [second])];
  const { nodes, pairs, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  const judged = candidates.map((candidate) =>
    Object.assign(candidate, { probability: 1, flagged: true }),
  );
  return assembleFacts(judged, nodes, pairs);
}

const question = ({ question: { key }, answers }: Fact): [string, string[]] => [
  key,
  answers.map(({ value }) => value).toSorted(),
];

describe('a flagged pair of quotations', () => {
  it('asks what was said where the words differ', () => {
    const [fact] = allFlagged(
      '“We sold the boat to pay for the garden,” said Mara Lindgren.',
      '“We sold the boat to pay for the roof,” said Mara Lindgren.',
    );
    expect(fact && question(fact)[0]).toBe('question_quote');
  });

  it('asks who said it where the words are the same', () => {
    expect(
      allFlagged(
        '“We sold the boat to pay for the garden,” said Mara Lindgren.',
        '“We sold the boat to pay for the garden,” said Otto Brand.',
      ).map(question),
    ).toEqual([['question_quote_speaker', ['Mara Lindgren', 'Otto Brand']]]);
  });
});
