import { expect, it } from 'vitest';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { labelOf } from '../../../lib/timeline/event-label.ts';
import { articleOf } from '../facts/article-of.ts';

const people = new Set(['mara lindgren', 'otto brand']);
const outlets = new Set(['the evening lantern', '']);

it.each([
  ['Mara Lindgren married Otto Brand in June 2014.', 'event_wedding', []],
  [
    'Mara Lindgren announced her engagement to Otto Brand on March 1, 2021.',
    'event_engagement_announced',
    [],
  ],
  [
    'The singer performed at the Golden Reel Awards on March 1, 2021.',
    'event_performance_named',
    ['Golden Reel Awards'],
  ],
  [
    'After the Silver Harbour Gala the singer performed at the Golden Reel Awards on March 1, 2021.',
    'event_performance_named',
    ['Golden Reel Awards'],
  ],
  ['She performed in “Silver Tide,” on March 1, 2021.', 'event_performance_named', ['Silver Tide']],
  [
    'Mara Lindgren performed “Silver Tide” with Otto Brand on March 1, 2021.',
    'event_performance_named',
    ['Silver Tide'],
  ],
  ['When Mara Lindgren’s band performed on March 1, 2021, it rained.', 'event_performance', []],
  ['The award went to Mara Lindgren on March 1, 2021.', 'event_award', []],
  [
    'The Mara Lindgren Prize, an award for singers, was hers on March 1, 2021.',
    'event_award_named',
    ['The Mara Lindgren Prize'],
  ],
  ['She performed again on March 1, 2021.', 'event_performance', []],
  [
    'She told “Harbour Daily” on March 1, 2021 that it was late.',
    'event_statement_named',
    ['Harbour Daily'],
  ],
  [
    'Her brother told The Evening Lantern on March 1, 2021 that it was late.',
    'event_statement',
    [],
  ],
  // What was said is no occasion.
  [
    'She told her fans on March 1, 2021 about “songs for the deaf” and left.',
    'event_statement',
    [],
  ],
  ['“I was late again and off,” she said on March 1, 2021.', 'event_statement', []],
  [
    'She performed on March 1, 2021, “soft and slow,” at the Golden Reel Awards.',
    'event_performance_named',
    ['Golden Reel Awards'],
  ],
  [
    'Mara Lindgren said on March 1, 2021 that it was late.',
    'event_statement_named',
    ['Mara Lindgren'],
  ],
  [
    'The family of nine spent a quiet, long summer by the lake in 2018.',
    'event_other',
    ['The family of nine spent a quiet, long'],
  ],
])('%s', (sentence, key, values) => {
  const claims = extractClaims(articleOf('a', [sentence])).filter(({ kind }) => kind === 'date');
  expect(labelOf(claims, people, outlets)).toEqual({ key, values });
});

it('keeps a title whole that holds the time itself', () => {
  const claims = extractClaims(
    articleOf('a', ['She performed “Sunday Bells” there on March 1, 2021.']),
  ).filter(({ text }) => text === 'Sunday');
  expect(labelOf(claims, people, outlets).values).toEqual(['Sunday Bells']);
});

it('takes the words of the first where none knows', () => {
  const claims = extractClaims(
    articleOf('a', ['In 2018 all was quiet by the lake.', 'In 2018 the wind was mild.']),
  );
  expect(labelOf(claims, people, outlets).values).toEqual(['In 2018 all was quiet by the lake.']);
});

it('prefers a claim that knows what happened', () => {
  const [first, second] = extractClaims(
    articleOf('a', ['In 2018 all was quiet by the lake.', 'She gave birth in 2018.']),
  ).filter(({ kind }) => kind === 'date');
  expect(first && second && labelOf([first, second], people, outlets).key).toBe('event_birth');
});
