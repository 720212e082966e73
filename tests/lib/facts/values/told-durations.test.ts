import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../lib/text/quantity.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

function lengthsIn(sentence: string, published: string | null = null): Quantity[] {
  return extractClaims(articleOf('only', [sentence], { published })).flatMap(({ kind, value }) =>
    kind === 'duration' && value.type === 'quantity' ? [value.quantity] : [],
  );
}

describe('lengths of time without a number of their own', () => {
  it.each([
    ['Mara Quill was away from the stage for nearly a decade.', 10, 'year', 'nearly'],
    ['They parted after the better part of a year.', 1, 'year', 'nearly'],
    ['Mara Quill waited a year and a half for the verdict.', 1.5, 'year', null],
    ['The set lasted more than half an hour.', 30, 'minute', 'more-than'],
    ['Her week-long stay in hospital is over.', 1, 'week', null],
    ['He was sentenced to a month in prison.', 1, 'month', null],
    ['She has been a star for more than half a century.', 50, 'year', 'more-than'],
    ['They spent a whole week in Oslo.', 1, 'week', null],
    ['They were married for less than a year.', 1, 'year', 'less-than'],
  ])('%s', (sentence, value, unit, hedge) => {
    expect(lengthsIn(sentence)).toEqual([expect.objectContaining({ value, unit, hedge })]);
  });

  it('takes a couple, a few and several for as many as they may be', () => {
    expect(lengthsIn('They dated for several months.')).toMatchObject([{ low: 3, high: 9 }]);
    expect(lengthsIn('They dated for a couple of years.')).toMatchObject([{ low: 2, high: 3 }]);
  });

  it.each([
    'Mara Quill earns $5 million a year.',
    'Nils Okafor trains twice a week.',
    'It was a day at the beach.',
    'She danced all night.',
    'It was the best film of the past year.',
    'In the next few weeks she will sing again.',
    'Sales fell in the last quarter.',
    'One day she will sing again.',
    'It ended a weeks-long feud.',
    'She spent the night in Oslo.',
    'These are the best songs for the previous year.',
    'Nearly three-quarters of the fans came.',
  ])('finds none in: %s', (sentence) => {
    expect(lengthsIn(sentence)).toEqual([]);
  });

  it('leaves bare numbers that are names, or notes, without a unit', () => {
    expect(lengthsIn('It went on for "a few months," a source told Page Six.')).toHaveLength(1);
    expect(lengthsIn('It took five days after launch (8).')).toHaveLength(1);
  });
});

describe('lengths of time from an event', () => {
  it.each([
    'Nils Okafor was pronounced dead 40 minutes after the ambulance came.',
    'The house was sold five months before the wedding.',
    'It has been five years since her divorce.',
    'The tour came more than a month after the verdict.',
    'Nils Okafor died an hour later.',
    'She has not sung in about three years.',
    'It was her first show in ten years.',
    'The judge was done in nine minutes.',
  ])('%s', (sentence) => {
    expect(lengthsIn(sentence, '2021-06-04')).toHaveLength(1);
  });

  it.each(['The day before, Mara Quill sang.', 'She will be back in three years.'])(
    'are no days or years told otherwise: %s',
    (sentence) => {
      expect(lengthsIn(sentence, '2021-06-04')).toEqual([]);
    },
  );

  it('stand for a time ago where the article has no date, if in years', () => {
    expect(lengthsIn('They met four years ago in Oslo.')).toMatchObject([{ value: 4 }]);
    expect(lengthsIn('They met four years ago in Oslo.', '2021-06-04')).toEqual([]);
    expect(lengthsIn('They met four days ago in Oslo.')).toEqual([]);
  });
});

describe('pairs of sums and of lengths of time', () => {
  function proposed(...sentences: string[]): string[] {
    const articles = sentences.map((sentence, at) => articleOf(`a${at}`, [sentence]));
    const { nodes, candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
    return candidates.map(({ a }) => nodes[a[0] ?? -1]?.claim.kind ?? '');
  }

  it('need share no other word', () => {
    expect(
      proposed('The applause went on for 19 minutes.', 'For 25 minutes they clapped.'),
    ).toEqual(['duration']);
    expect(proposed('He lay there for 20 minutes.', 'It was 15 minutes until help came.')).toEqual([
      'duration',
    ]);
    expect(proposed('She had pocketed $1.5 million.', 'The fee was $2.5 million.')).toEqual([
      'money',
    ]);
  });

  it('lie within reach of a slip', () => {
    expect(proposed('It was about $1.5 million.', 'She saw $250 there.')).toEqual([]);
  });
});
