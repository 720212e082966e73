import { expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { buildTimeline } from '../../../lib/timeline/build-timeline.ts';
import { articleOf } from '../facts/article-of.ts';

/** Each line as its first day and what it is: the label of an event, the name of an article. */
function lines(...articles: Article[]): string[] {
  return buildTimeline(articles, articles.flatMap(extractClaims)).map((entry) =>
    entry.type === 'event'
      ? `${entry.edtf} ${entry.label.key}`
      : `${entry.time?.earliest ?? 'undated'}${entry.estimate ? '?' : ''} ${entry.article}`,
  );
}

const dated = (id: string, published: string, ...texts: string[]): Article =>
  articleOf(id, texts, { published });

it('is in order of time, an event before the articles of its day, these by name', () => {
  const text = 'Mara Lindgren married Otto Brand on March 12, 2021.';
  expect(
    lines(dated('c', '2021-03-13', text), dated('b', '2021-03-12', text), dated('a', '2021-03-12')),
  ).toEqual(['2021-03-12 event_wedding', '2021-03-12 a', '2021-03-12 b', '2021-03-13 c']);
});

it('ends with the article that nothing dates', () => {
  const undated = articleOf('a', ['Mara Lindgren sang.']);
  expect(lines(undated, dated('b', '2021-03-12'))).toEqual(['2021-03-12 b', 'undated a']);
});

it('puts an undated article where a shared event puts it, and what it counts from its day as about then', () => {
  const undated = articleOf('a', [
    'Mara Lindgren and Otto Brand married three months ago.',
    'She gave birth to a son last month.',
  ]);
  const other = dated('b', '2021-03-20', 'Mara Lindgren married Otto Brand on March 18, 2021.');
  expect(lines(undated, other)).toEqual([
    '2021-03-18 event_wedding',
    '2021-03-20 b',
    '2021-05~ event_birth',
    '2021-06-01? a',
  ]);
});

it('takes no day from an article whose day is known to the month only', () => {
  const undated = articleOf('a', [
    'Mara Lindgren and Otto Brand married three months ago.',
    'She gave birth to a son yesterday.',
  ]);
  const other = dated('b', '2021-03-20', 'Mara Lindgren married Otto Brand on March 18, 2021.');
  expect(lines(undated, other)).toEqual([
    '2021-03-18 event_wedding',
    '2021-03-20 b',
    '2021-06-01? a',
  ]);
});

it('counts once what an undated article dates by the calendar', () => {
  const undated = articleOf('a', [
    'Mara Lindgren and Otto Brand married three months ago.',
    'She gave birth to a son in May 2019.',
  ]);
  const other = dated('b', '2021-03-20', 'Mara Lindgren married Otto Brand on March 18, 2021.');
  const entries = buildTimeline([undated, other], [undated, other].flatMap(extractClaims));
  const births = entries.flatMap((entry) =>
    entry.type === 'event' && entry.label.key === 'event_birth' ? entry.statements : [],
  );
  expect(births).toHaveLength(1);
});
