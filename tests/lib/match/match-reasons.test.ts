import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { matchReasons } from '../../../lib/match/match-reasons.ts';
import { growNeighbourhood } from '../../../lib/match/neighbourhood.ts';
import { makeArticle } from './story-articles.ts';

/** The reasons of a match by kind, in the order in which they are told. */
function reasons(one: string, other: string, more: Partial<Article> = {}, copied?: string) {
  const a = makeArticle({ ...more, id: 'one', paragraphs: [one] });
  const b = makeArticle({ id: 'other', paragraphs: [other] });
  const { members, vocabulary } = growNeighbourhood([a, b]).compare(new Map(), 2);
  const [first, second] = members;
  const told = first && second ? matchReasons(first, second, vocabulary, copied ?? null) : [];
  return new Map(told.map(({ kind, values }) => [kind, values]));
}

describe('matchReasons', () => {
  it('tells people, and no names beside them', () => {
    const told = reasons(
      'In a lighthouse the singer Nora Valente met Zhyvko.',
      'At that lighthouse Zhyvko met Nora Valente, the singer.',
    );
    expect(told.get('people')).toEqual(['Nora Valente']);
    expect(told.get('words')).toEqual(['lighthouse']);
  });

  it('tells rare names where no list knows the people', () => {
    const told = reasons('In a lighthouse she met Zhyvko.', 'At that lighthouse Zhyvko sang.');
    expect(told.has('people')).toBe(false);
    expect(told.get('words')?.toSorted()).toEqual(['Zhyvko', 'lighthouse']);
  });

  it('tells figures as they are written, without everyday words', () => {
    const told = reasons('She said it was 48.50 there.', 'There it was 48.50, they said.');
    expect(told.get('numbers')).toEqual(['48.50']);
    expect(told.has('words')).toBe(false);
  });

  it('tells no number of which only noughts are shared', () => {
    expect(reasons('It drew 3,000 there.', 'There it drew 8,000.').has('numbers')).toBe(false);
  });

  it('begins with what was copied', () => {
    const told = reasons('A zebra left.', 'The zebra came.', {}, 'A zebra left');
    expect([...told.keys()][0]).toBe('copied-text');
    expect(told.get('copied-text')).toEqual(['A zebra left']);
  });

  it('tells nothing where nothing telling is shared', () => {
    expect(reasons('He said that it was so.', 'She said that it was so.').size).toBe(0);
  });
});
