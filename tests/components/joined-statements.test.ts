import { describe, expect, it } from 'vitest';
import { joinedStatements } from '../../components/story/joined-statements.ts';
import type { Statement } from '../../lib/facts/fact.ts';

function said(article: string, start: number, sentence: string): Statement {
  const evidence = { article, paragraph: 0, sentence, start, end: start + sentence.length };
  return { evidence, attribution: { kind: 'outlet', name: null } };
}

describe('joinedStatements', () => {
  it('are sentences of one article that follow each other, as one', () => {
    const [first, second] = [said('a', 0, 'She left.'), said('a', 10, 'He stayed.')];
    expect(joinedStatements([first, second])).toEqual([said('a', 0, 'She left. He stayed.')]);
  });

  it.each([
    ['another stands between them', said('a', 25, 'He stayed.')],
    ['they are of two articles', said('b', 10, 'He stayed.')],
  ])('leaves them apart where %s', (_, second) => {
    const first = said('a', 0, 'She left.');
    expect(joinedStatements([first, second])).toEqual([first, second]);
  });
});
