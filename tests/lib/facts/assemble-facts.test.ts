import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../lib/facts/assemble-facts.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { proposeCandidates } from '../../../lib/facts/propose-candidates.ts';
import { articleOf } from './article-of.ts';

/** The facts of texts of one paragraph each, had the scorer flagged every pair. */
function allFlagged(...texts: string[]): Fact[] {
  const articles = texts.map((text, at) => articleOf(`a${at}`, [text]));
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

  it('is one fact for each place in which a long statement differs', () => {
    const before = 'We have sold the old boat to pay for a garden behind the house in the bay.';
    const middle = 'Nobody asked us to, and nobody in this family has ever been sorry about it.';
    const after = 'The boat was never ours alone, and the children hardly ever sailed in it.';
    const facts = allFlagged(
      `“${before} ${middle} ${after}” said Mara Lindgren.`,
      `“${before.replace('garden', 'roof')} ${middle} ${after.replace('hardly', 'never')}” said Mara Lindgren.`,
    );
    expect(facts.map(({ answers }) => answers.map(({ value }) => value))).toEqual([
      [before, before.replace('garden', 'roof')],
      [after, after.replace('hardly', 'never')],
    ]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(2);
  });

  it('counts the same words of a longer statement as the same answer', () => {
    const sold = 'We have sold the old boat to pay for a garden behind the house in the bay.';
    const asked = 'Nobody asked us to, and nobody in this family has ever been sorry about it.';
    const [fact] = allFlagged(
      `“${sold}” said Mara Lindgren.`,
      `“${sold} ${asked}” said Mara Lindgren.`,
      `“${sold.replace('garden', 'roof')}” said Mara Lindgren.`,
    );
    expect(fact?.answers.map(({ statements }) => statements.length).toSorted()).toEqual([1, 2]);
  });
});
