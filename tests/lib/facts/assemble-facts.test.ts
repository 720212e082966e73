import { describe, expect, it } from 'vitest';
import { assembleFacts } from '../../../lib/facts/assemble-facts.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { proposeCandidates } from '../../../lib/facts/propose-candidates.ts';
import { articleOf } from './article-of.ts';

/** The facts of texts of one paragraph each, had the scorer flagged every pair. */
function allFlagged(...texts: string[]): Fact[] {
  return factsOf(texts, () => true);
}

/** The same, had it flagged only pairs of some texts, told by their places. */
function factsOf(
  texts: readonly string[],
  isFlagged: (texts: readonly string[]) => boolean,
): Fact[] {
  const articles = texts.map((text, at) => articleOf(`a${at}`, [text]));
  const { nodes, pairs, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  const judged = candidates.map((candidate) => {
    const members = [...candidate.a, ...candidate.b];
    const flagged = isFlagged(members.map((at) => nodes[at]?.claim.evidence.article ?? ''));
    return Object.assign(candidate, { probability: 1, flagged });
  });
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

describe('a question that outlets answer in more than two ways', () => {
  it('is asked once about a name that differs in two words, with each as its outlet writes it', () => {
    const facts = allFlagged(
      'The singer Rubina Salim was in Porto on Friday.',
      'The singer Rubina Saleem was in Porto on Friday, and Saleem sang.',
      'The singer Roobina Saleem was in Porto on Friday.',
      'Police said that Rubina Saleem was in Porto on Friday.',
    );
    expect(facts.map(({ answers }) => answers.map(({ value }) => value).toSorted())).toEqual([
      ['Roobina Saleem', 'Rubina Saleem', 'Rubina Salim'],
    ]);
    const written = facts[0]?.answers.flatMap(({ value, statements }) =>
      statements.map(({ evidence }) => evidence.sentence.includes(value)),
    );
    expect(written).not.toContain(false);
  });

  it('is asked once about a sum of which a precise one is told in words of its own', () => {
    const facts = factsOf(
      [
        'It sold for $140,800 at an auction.',
        'A businessman got the coat at auction for $137,500.',
        'Some owner had paid $175,000 for the coat.',
        'The man who put it up had paid $137,500 by then.',
      ],
      (texts) => ['a0,a1', 'a2,a3'].includes(texts.toSorted().join()),
    );
    expect(facts.map(({ answers }) => answers.map(({ value }) => value).toSorted())).toEqual([
      ['$137,500', '$140,800', '$175,000'],
    ]);
  });
});
