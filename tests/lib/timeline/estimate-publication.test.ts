import { expect, it } from 'vitest';
import { datesByDay } from '../../../lib/facts/dates/dates-by-day.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { datedClaims } from '../../../lib/timeline/dated-claim.ts';
import { estimatePublication, type Estimate } from '../../../lib/timeline/estimate-publication.ts';
import { articleOf } from '../facts/article-of.ts';

/** When an undated article of this text was written, beside one of 12 March 2021. */
function estimate(undated: string, dated: string): Estimate | null {
  const beside = articleOf('a', [dated], { published: '2021-03-12', outlet: 'Harbour Daily' });
  return estimatePublication(
    datesByDay(articleOf('b', [undated])),
    datedClaims(extractClaims(beside)),
    (id) => (id === 'a' ? 'Harbour Daily' : ''),
  );
}

const LONG_AGO = 'Mara Lindgren married Otto Brand on March 8, 1998.';
const WEDDING = 'Mara Lindgren married Otto Brand on March 8, 2021.';

it('counts from a shared event on, to the day where the text does', () => {
  const found = estimate('Mara Lindgren and Otto Brand married two days ago.', WEDDING);
  expect(found?.time).toMatchObject({
    earliest: '2021-03-10',
    latest: '2021-03-10',
    hedge: 'about',
  });
  expect(found?.reason).toEqual({
    key: 'estimate_relative',
    values: ['two days ago', 'Harbour Daily', '2021-03-08'],
  });
});

it('counts to the month where the text does', () => {
  const found = estimate('Mara Lindgren and Otto Brand married three months ago.', WEDDING);
  expect(found?.time).toMatchObject({ earliest: '2021-06-01', latest: '2021-06-30' });
});

it('takes the most precise of several', () => {
  const text =
    'They got engaged three months ago. Mara Lindgren and Otto Brand married two days ago.';
  const dated = `${WEDDING} They got engaged in December 2020.`;
  expect(estimate(text, dated)?.time).toMatchObject({ earliest: '2021-03-10', granularity: 'day' });
});

it.each([
  ['of another kind', 'Mara Lindgren gave birth two days ago.', WEDDING],
  ['dated by the calendar', LONG_AGO, LONG_AGO],
  ['in somebody’s words', '“We married two days ago,” said Mara Lindgren.', WEDDING],
  ['still to come', 'Mara Lindgren will marry Otto Brand in two days.', WEDDING],
  [
    'announced, beside its announcement',
    'Mara Lindgren and Otto Brand got engaged two days ago.',
    'Mara Lindgren announced her engagement to Otto Brand on March 8, 2021.',
  ],
  [
    'a statement, which is made at any time',
    'Mara Lindgren said two days ago that she was happy.',
    'Mara Lindgren said on March 8, 2021 that she was happy.',
  ],
])('tells nothing from an event %s', (_, undated, dated) => {
  expect(estimate(undated, dated)).toBeNull();
});
