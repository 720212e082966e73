import { expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

function countsIn(sentence: string): string[] {
  return extractClaims(articleOf('only', [sentence])).flatMap(({ kind, text }) =>
    kind === 'count' ? [text] : [],
  );
}

it.each([
  ['Ines Carrow left Porto at sixteen for the academy.', []],
  ['Nils Okafor won a contest on the radio at 14 and moved to Lagos.', []],
  ['She will then be 32.', []],
  ['The crowd was put at 90.', ['90']],
  ['She counted 14 of them.', ['14']],
])('takes no age for a count: %s', (sentence, counts) => {
  expect(countsIn(sentence)).toEqual(counts);
});
