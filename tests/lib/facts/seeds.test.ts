import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { compareClaims } from '../../../lib/facts/compare-claims.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { replacing, seedArticles } from './seed-articles.ts';

function disagreements(articles: Article[]): Fact[] {
  const facts = compareClaims(articles.flatMap(extractClaims), articles);
  return facts.filter((fact) => fact.verdict === 'disagree');
}

function answersOf(fact: Fact | undefined): string[] {
  return fact?.answers.map((answer) => answer.value).toSorted() ?? [];
}

describe('the facts of the seed stories', () => {
  const [only, ...others] = disagreements(seedArticles());

  it('disagree on when the loss was made public, and on nothing else', () => {
    expect(others).toEqual([]);
    expect(only?.question).toEqual({ key: 'question_pregnancy_loss_announced', values: [] });
    expect(answersOf(only)).toEqual(['In early October', 'in September']);
  });

  it('rest on the sentences of the two outlets', () => {
    const sentences = only?.answers.flatMap((answer) =>
      answer.statements.map(({ evidence }) => evidence.sentence),
    );
    expect(sentences).toHaveLength(2);
    expect(sentences?.join(' ')).toContain('first opened up about the tragedy in September');
    expect(sentences?.join(' ')).toContain('In early October, the supermodel shared');
  });
});

describe('what the seed stories report alike', () => {
  const alike = (articles: Article[]): string[] =>
    compareClaims(articles.flatMap(extractClaims), articles)
      .filter((fact) => fact.verdict === 'agree')
      .map(({ question, answers }) => `${question.values.join()} ${answers[0]?.normalised}`)
      .toSorted();

  it('are the ages of the four, however written', () => {
    expect(alike(seedArticles())).toEqual([
      'Chrissy Teigen 35 year',
      'John Legend 41 year',
      'Luna 4 year',
      'Miles 2 year',
    ]);
  });

  it('changes with the texts', () => {
    const changed = seedArticles(replacing({ 'Luna, 4': 'Luna, 7', '41': '52' }));
    expect(alike(changed)).toEqual([
      'Chrissy Teigen 35 year',
      'John Legend 52 year',
      'Miles 2 year',
    ]);
  });
});

describe('the facts of the seed stories with other words', () => {
  it('come out alike for other people', () => {
    const renamed = replacing({
      Chrissy: 'Marta',
      Teigen: 'Kellerman',
      John: 'Paul',
      Legend: 'Novak',
      Luna: 'Ida',
      Miles: 'Otto',
      Jack: 'Finn',
      Utah: 'Iowa',
    });
    const facts = disagreements(seedArticles(renamed));
    expect(facts.map(answersOf)).toEqual([['In early October', 'in September']]);
  });

  it('name the month that the text names', () => {
    const facts = disagreements(seedArticles(replacing({ 'early October': 'early November' })));
    expect(facts.map(answersOf)).toEqual([['In early November', 'in September']]);
  });

  it('agree when both texts name one month', () => {
    expect(disagreements(seedArticles(replacing({ 'early October': 'September' })))).toEqual([]);
  });

  it('come out alike in another year', () => {
    const facts = disagreements(seedArticles(replacing({ '2020': '2048', '2013': '2041' })));
    expect(facts.map(answersOf)).toEqual([['In early October', 'in September']]);
  });

  it('disagree on an age that only one text changes', () => {
    const facts = disagreements(seedArticles(replacing({ 'Luna, 4': 'Luna, 7' })));
    const ages = facts.filter((fact) => fact.kind === 'age');
    expect(ages.map(answersOf)).toEqual([['7', 'four']]);
    expect(ages[0]?.question).toEqual({ key: 'question_age', values: ['Luna'] });
  });
});

describe('comparing the seed stories', () => {
  it('does not depend on the order of the articles', () => {
    const [first, second] = seedArticles();
    const either = (articles: (Article | undefined)[]): unknown =>
      disagreements(articles.filter((article) => article !== undefined)).map(answersOf);
    expect(either([second, first])).toEqual(either([first, second]));
  });

  it('gains nothing but a voice from a copy', () => {
    const articles = seedArticles();
    const copied = [
      articles,
      articles.map((article) => Object.assign({}, article, { id: `${article.id}-2` })),
    ].flat();
    const facts = disagreements(copied);
    expect(facts.map(answersOf)).toEqual([['In early October', 'in September']]);
    expect(facts[0]?.answers.map((answer) => answer.statements.length)).toEqual([2, 2]);
  });
});
