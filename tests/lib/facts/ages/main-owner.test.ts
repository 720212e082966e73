import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article/article.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

const named = articleOf('a', ['Mara Kolb, 34, will not sing on Friday.'], {
  headline: 'Mara Kolb cancels her tour',
});
const bare = (sentence: string): Article =>
  articleOf('b', [sentence], { headline: 'Kolb stays at home' });

/** Whose ages the second article tells, once the first has named the singer and her age. */
function ownersIn(sentence: string): string[] {
  const articles = [named, bare(sentence)];
  const { nodes } = proposeCandidates(articles.flatMap(extractClaims), articles);
  return nodes
    .filter(({ claim }) => claim.kind === 'age' && claim.evidence.article === 'b')
    .map(({ claim }) => `${claim.text}: ${claim.subject[0] ?? 'nobody'}`);
}

describe('the age of the one whom an article is about', () => {
  it.each([
    ['The singer, 36, stays in bed.', '36: mara kolb'],
    ['The bad girl of the opera, now 36, stays in bed.', 'nobody'],
    ['The star of two operas, 36, stays in bed.', '36: mara kolb'],
    ['The 36-year-old stays in bed.', '36-year-old: mara kolb'],
    ['The Brazilian, 36, stays in bed.', '36: mara kolb'],
    ['At 36, she has never missed a night.', '36: mara kolb'],
  ])('is linked by what the story tells elsewhere: %s', (sentence, owner) => {
    expect(ownersIn(sentence)).toEqual(owner === 'nobody' ? ['36: nobody'] : [owner]);
  });

  it.each([
    ['Police asked a 36-year-old man.', '36-year-old: nobody'],
    ['Her lawyer, 36, smiled.', '36: nobody'],
    ['The farmer, 36, heard the music.', '36: nobody'],
    ['The mother, 36, heard the music.', '36: nobody'],
    ['Her husband stayed with her. He is 36.', '36: nobody'],
  ])('but not that of anybody: %s', (sentence, owner) => {
    expect(ownersIn(sentence)).toEqual([owner]);
  });

  it('is not looked for where the article names another of that age', () => {
    const teacher = bare('Kolb met Ned Moss in 2010. Moss, the 36-year-old, teaches.');
    const articles = [named, teacher];
    const { nodes } = proposeCandidates(articles.flatMap(extractClaims), articles);
    const age = nodes.find(({ claim }) => claim.text === '36-year-old');
    expect(age?.claim.subject).toEqual(['ned moss']);
  });

  it('is left open where two people of the story are of nearly that age', () => {
    const other = articleOf('c', ['Tim Reuss, 37, will sing.'], { headline: 'Tim Reuss sings' });
    const articles = [named, bare('The singer, 36, stays in bed.'), other];
    const { nodes } = proposeCandidates(articles.flatMap(extractClaims), articles);
    const age = nodes.find(({ claim }) => claim.text === '36');
    expect(age?.claim.subject).not.toContain('mara kolb');
  });
});
