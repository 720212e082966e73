import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

const kindsIn = (sentence: string): string[] =>
  extractClaims(articleOf('a', [sentence])).flatMap(({ kind, text, value }) =>
    value.type === 'quantity' ? [`${kind} ${text}`] : [],
  );

describe('a bare number in the place of an age', () => {
  it.each([
    ['They have a daughter of eight, Ida.', 'age eight'],
    ['He has a boy of twelve.', 'age twelve'],
    ['The actor of 42 years has given the hall away.', 'age 42 years'],
    ['A woman of 35 years was hurt.', 'age 35 years'],
    ['The star of “Harbour Lights” is 38.', 'age 38'],
    ['The presenter from Porto is 44; he will stay.', 'age 44'],
    ['At noon the singer (62) got up.', 'age 62'],
    ['He came with his daughter (8) and left.', 'age 8'],
  ])('%s', (sentence, told) => {
    expect(kindsIn(sentence)).toContain(told);
  });

  it.each([
    ['Her husband of 20 years left.', 'duration 20 years'],
    ['The singer of 12 years left.', 'duration 12 years'],
    ['The score is 38.', 'count 38'],
    ['He won with his horse (62) and left.', 'count 62'],
    ['She is a mother of fourteen.', 'count fourteen'],
  ])('but not: %s', (sentence, told) => {
    expect(kindsIn(sentence)).toContain(told);
  });
});
