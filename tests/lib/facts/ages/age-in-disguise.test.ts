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
    ['A man of 33 had been charged.', 'age 33'],
    ['She met a Norwegian of 46 there.', 'age 46'],
    ['He left his girlfriend of 26 in May.', 'age 26'],
    ['They adopted a boy of 16 months from Lagos.', 'age 16 months'],
    ['A daughter, Ida Rose, 29 months, came along.', 'age 29 months'],
    ['The child is 13 months.', 'age 13 months'],
    ['Ida, their only child, is 29 now.', 'age 29'],
    ['The boy is 12 now.', 'age 12'],
    ['Her age was 39.', 'age 39'],
    ['She had reached 76.', 'age 76'],
    ['She is 46, he 36.', 'age 36'],
    ['The groom is 28 and his new wife 30.', 'age 30'],
    ['Reuss is 45 and Kolb 48; they met at school.', 'age 48'],
    ['In 1994 Reuss, then 18, took up the cello.', 'age 18'],
    ['The actress, who was 18 then, agreed.', 'age 18'],
    ['The prince, who at 19 wed Ida Moss, came alone.', 'age 19'],
    ['The crash has cost the actor Tim Reuss his life at 44.', 'age 44'],
    ['A heart attack killed the actor Tim Reuss at 53 in Faro.', 'age 53'],
  ])('%s', (sentence, told) => {
    expect(kindsIn(sentence)).toContain(told);
  });

  it.each([
    ['Her husband of 20 years left.', 'duration 20 years'],
    ['The singer of 12 years left.', 'duration 12 years'],
    ['The score is 38.', 'count 38'],
    ['He won with his horse (62) and left.', 'count 62'],
    ['She is a mother of fourteen.', 'count fourteen'],
    ['She is the winner of 14.', 'count 14'],
    ['A crowd of 40 came.', 'count 40'],
    ['A tour of 16 months followed.', 'duration 16 months'],
    ['The strike, 16 months, was long.', 'duration 16 months'],
  ])('but not: %s', (sentence, told) => {
    expect(kindsIn(sentence)).toContain(told);
  });
});
