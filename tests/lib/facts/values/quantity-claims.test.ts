import { expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { compareValues } from '../../../../lib/facts/values/compare-values.ts';
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

it.each([
  ['The bus fell 30 ft (9 m) from a bridge.', ['30 ft']],
  ['A stretch of 1.6 kilometres of beach (one mile) was closed.', ['1.6 kilometres']],
  ['She ran 30 km (the longest so far) and swam 2 km.', ['30 km', '2 km']],
])('takes a measure once that is repeated in another unit: %s', (sentence, texts) => {
  const measures = extractClaims(articleOf('only', [sentence])).filter(
    ({ kind }) => kind === 'quantity',
  );
  expect(measures.map(({ text }) => text)).toEqual(texts);
});

it.each([
  ['more than $300,000', 'more than $500,000', 'clash'],
  ['more than £300,000', 'more than $500,000', 'compatible'],
])('compares bounds in one currency only: %s and %s', (one, other, compared) => {
  const articles = [one, other].map((sum, at) =>
    articleOf(String(at), [`Her estate was worth ${sum}.`]),
  );
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  const [a, b] = nodes.filter(({ claim }) => claim.kind === 'money');
  expect(a && b && compareValues(a, b)).toBe(compared);
});

it.each([
  ['He paid his former wife around 168 million.', ['money 168 million']],
  [
    'The villa cost $38 million and was sold for only 20 million.',
    ['money $38 million', 'money 20 million'],
  ],
  ['Nearly fifteen million was a bargain.', ['money fifteen million']],
  ['The film was seen by 20 million.', ['count 20 million']],
  [
    'She sold 20 million records, 30 million with her sister.',
    ['count 20 million', 'count 30 million'],
  ],
  ['He paid for 200 of them.', ['count 200']],
])('takes a large number that is told as a sum for one: %s', (sentence, numbers) => {
  const claims = extractClaims(articleOf('only', [sentence]));
  expect(
    claims.flatMap(({ kind, text, value }) =>
      value.type === 'quantity' ? [`${kind} ${text}`] : [],
    ),
  ).toEqual(numbers);
});
