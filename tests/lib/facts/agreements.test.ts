import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../lib/facts/compare-claims.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { joinedGroups } from '../../../lib/facts/joined-groups.ts';
import { articleOf } from './article-of.ts';

function factsOf(...texts: string[]): Fact[] {
  const articles = texts.map((text, i) => articleOf(`a${i}`, [text], { published: '2021-03-02' }));
  return compareClaims(articles.flatMap(extractClaims), articles);
}

function verdictsOf(...texts: string[]): string[] {
  return factsOf(...texts).map(({ verdict, question }) => `${verdict} ${question.key}`);
}

describe('facts on which texts agree', () => {
  it('gather equal dates of one event into one answer with all sentences', () => {
    const [fact] = factsOf(
      'Mara Kolb and Tim Reuss were married in May 2019 in Lisbon.',
      'Kolb is an actress. Mara Kolb married Tim Reuss in May 2019 at a farm.',
    );
    expect(fact).toMatchObject({ verdict: 'agree', question: { key: 'question_wedding' } });
    expect(fact?.answers.map(({ value }) => value)).toEqual(['in May 2019']);
    expect(fact?.answers[0]?.statements.map(({ evidence }) => evidence.article)).toEqual([
      'a0',
      'a1',
    ]);
  });

  it('call it a refinement where one text is more precise', () => {
    const [fact] = factsOf(
      'Mara Kolb and Tim Reuss were married in 2019 in Lisbon.',
      'Mara Kolb and Tim Reuss were married in May 2019 at a farm.',
    );
    expect(fact?.verdict).toBe('refine');
    expect(fact?.answers.map(({ value }) => value)).toEqual(['in 2019', 'in May 2019']);
    expect(fact?.answers.flatMap(({ clashes }) => clashes)).toEqual([]);
  });

  it('need two independent texts', () => {
    const text = 'Mara Kolb, 34, and Tim Reuss were married in May 2019 in Lisbon.';
    expect(verdictsOf(text, text)).toEqual([]);
  });

  it('leave out what a third text contradicts', () => {
    const verdicts = verdictsOf(
      'Mara Kolb, 34, lives in Lisbon.',
      'Mara Kolb, 34, has moved to Porto.',
      'Mara Kolb, 38, was seen in Faro.',
    );
    expect(verdicts).not.toContain('agree question_age');
  });

  it('are no ages of different people', () => {
    expect(verdictsOf('Mara Kolb, 34, lives here.', 'Tim Reuss, 34, lives there.')).toEqual([]);
  });

  it('are no ages of relatives of one surname', () => {
    const facts = factsOf('Mara Kolb, 34, lives here.', 'Her father, Karl Kolb, 34, lives there.');
    expect(facts.filter(({ kind }) => kind === 'age')).toEqual([]);
    const clash = factsOf('Mara Kolb, 34, lives here.', 'Her father, Karl Kolb, 71, lives there.');
    expect(clash.filter(({ kind }) => kind === 'age')).toEqual([]);
  });

  it('take no day of the week for a person', () => {
    const facts = factsOf(
      'The 24-year-old gave birth on Friday.',
      'The 24-year-old sang live on Friday.',
    );
    expect(facts.flatMap(({ question }) => question.values)).not.toContain('Friday');
  });
});

describe('joinedGroups', () => {
  it('joins what is linked over several steps, whatever the order', () => {
    const groups = [
      [1, 2, 3, 4],
      [8, 9],
    ];
    expect(
      joinedGroups([
        [3, 4],
        [1, 2],
        [9, 8],
        [2, 3],
      ]),
    ).toEqual(groups);
    expect(
      joinedGroups([
        [2, 3],
        [8, 9],
        [4, 3],
        [2, 1],
      ]),
    ).toEqual(groups);
  });
});
