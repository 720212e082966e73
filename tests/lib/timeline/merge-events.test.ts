import { expect, it } from 'vitest';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { datedClaims } from '../../../lib/timeline/dated-claim.ts';
import { mergeEvents } from '../../../lib/timeline/merge-events.ts';
import { articleOf } from '../facts/article-of.ts';
import { weddingClaim } from './wedding-claim.ts';

/** The events that articles of a sentence each tell, as "earliest articles". */
function merged(...sentences: string[]): string[] {
  const claims = sentences.flatMap((sentence, n) =>
    extractClaims(articleOf('abcdef'.charAt(n), [sentence], { published: '2021-03-12' })),
  );
  return mergeEvents(datedClaims(claims)).map(
    ({ time, claims: [...own] }) =>
      `${time.earliest} ${own.map(({ evidence }) => evidence.article).join('')}`,
  );
}

const wedding = (when: string): string => `Mara Lindgren married Otto Brand ${when}.`;

it('puts one kind of event at one time together, and coarser times to the only finer one', () => {
  expect(merged(wedding('in 2014'), wedding('on June 7, 2014'), wedding('in June 2014'))).toEqual([
    '2014-06-07 bca',
  ]);
});

it('leaves a coarser time by itself where two finer ones could be meant', () => {
  const told = [wedding('on June 7, 2014'), wedding('on June 21, 2014'), wedding('in June 2014')];
  expect(merged(...told)).toEqual(['2014-06-07 a', '2014-06-21 b', '2014-06-01 c']);
});

it('keeps different kinds of events of one day apart, and an event from its announcement', () => {
  expect(
    merged(
      wedding('on June 7, 2014'),
      'Mara Lindgren gave birth to a son on June 7, 2014.',
      'Mara Lindgren announced her wedding to Otto Brand on June 7, 2014.',
    ),
  ).toEqual(['2014-06-07 a', '2014-06-07 b', '2014-06-07 c']);
});

it('keeps two statements of one day apart where they name different occasions', () => {
  const told = (where: string): string => `She told ${where} on March 1, 2021 that she was tired.`;
  expect(merged(told('Harbour Daily'), told('Morning Pier'), told('Harbour Daily'))).toEqual([
    '2021-03-01 ac',
    '2021-03-01 b',
  ]);
});

it('takes events of no kind for one only where their times are the same', () => {
  const quiet = (when: string): string => `${when} all was quiet by the lake.`;
  expect(merged(quiet('In 2018'), quiet('On May 3, 2018'), quiet('In 2018'))).toEqual([
    '2018-05-03 b',
    '2018-01-01 ac',
  ]);
});

it.each([
  ['about', 1],
  [null, 2],
] as const)('a time that is hedged with "%s" and touches a finer one: %i', (hedge, events) => {
  const claims = [
    weddingClaim('a', { earliest: '2014-06-01', latest: '2014-06-10' }),
    weddingClaim('b', { earliest: '2014-06-05', latest: '2014-07-05', hedge }),
  ];
  expect(mergeEvents(datedClaims(claims))).toHaveLength(events);
});
