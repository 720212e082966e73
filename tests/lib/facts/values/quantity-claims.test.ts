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

it.each([
  ['Her husband rang 911 at home.', []],
  ['Neighbours made two 911 calls.', []],
  ['It was about 0800 local time.', []],
  ['Flight 93 came down.', []],
  ['He was two-and-a-half times the limit.', []],
  ['He was seen three times.', ['three']],
  ['Neighbours made 12 calls.', ['12']],
])('takes no label and no multiple for a count: %s', (sentence, counts) => {
  expect(countsIn(sentence)).toEqual(counts);
});
