import { expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

/** The names that each side of the first pair of names stands for. */
function sides(...texts: string[]): string[][] {
  const articles = texts.map((text, at) => articleOf(`a${at}`, [text]));
  const { nodes, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  const pair = candidates.find(({ family }) => family === 'name');
  return [pair?.a ?? [], pair?.b ?? []].map((side) =>
    side.map((index) => nodes[index]?.claim.text ?? ''),
  );
}

it('of a word are not those whose other names nobody on the other side has', () => {
  expect(
    sides(
      'They met Ilka Brandner. Brandner sang.',
      'They met Ilka Brendner. Ulf Brendner, her father, sang. Brendner wept.',
    ),
  ).toEqual([
    ['Ilka Brandner', 'Brandner'],
    ['Ilka Brendner', 'Brendner'],
  ]);
});

it('are all where nobody shares a name', () => {
  expect(sides('They slept in Branderby.', 'They ate in Old Brannderby.')).toEqual([
    ['Branderby'],
    ['Old Brannderby'],
  ]);
});
