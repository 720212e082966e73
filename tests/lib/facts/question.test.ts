import { expect, it } from 'vitest';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { questionOf } from '../../../lib/facts/question.ts';
import { articleOf } from './article-of.ts';

it.each([
  ['Mara Lindgren has three grandchildren.', 'grandchildren'],
  ['Mara Lindgren kept nine knives in a drawer.', 'knives'],
  ['Mara Lindgren made two series for the channel.', 'series'],
  ['Mara Lindgren lost four teeth in the fall.', 'teeth'],
  ['Mara Lindgren played 40 shows.', 'shows'],
])('asks for what was counted in its plural: %s', (sentence, noun) => {
  const claims = extractClaims(articleOf('a', [sentence]));
  expect(claims.filter(({ kind }) => kind === 'count').map(questionOf)).toEqual([
    { key: 'question_count', values: [noun] },
  ]);
});
