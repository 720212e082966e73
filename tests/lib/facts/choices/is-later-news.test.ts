import { describe, expect, it } from 'vitest';
import { choices } from '../../../../lib/facts/choices/choice-answers.ts';
import { courses } from '../../../../lib/facts/choices/courses.ts';
import { isLaterNews } from '../../../../lib/facts/choices/is-later-news.ts';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

type Told = readonly [sentence: string, published: string | null];

/** Do the answers that sentences give follow each other in time? One answer a sentence. */
function follow(...told: Told[]): boolean {
  const articles = told.map(([sentence, published], at) =>
    articleOf(`a${at}`, [sentence], { published }),
  );
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  return isLaterNews(
    nodes.filter(({ claim }) => claim.value.type === 'choice').map((node) => [node]),
  );
}

const postponed: Told = ['The concert was postponed.', '2021-05-10'];
const cancelled: Told = ['The concert was cancelled.', '2021-05-14'];

describe('later news', () => {
  it('is a later step that was printed later', () => {
    expect(follow(postponed, cancelled)).toBe(true);
    expect(follow(cancelled, postponed)).toBe(true);
  });

  it('is what was denied before', () => {
    expect(
      follow(['She has not been arrested.', '2021-05-10'], ['She was arrested.', '2021-05-11']),
    ).toBe(true);
  });

  it.each<[string, Told]>([
    ['was printed on the same day', ['The concert was cancelled.', '2021-05-10']],
    ['was printed before', ['The concert was cancelled.', '2021-05-03']],
    ['has no date', ['The concert was cancelled.', null]],
    ['is another question', ['She left on crutches.', '2021-05-14']],
  ])('is nothing that %s', (_, other) => {
    expect(follow(postponed, other)).toBe(false);
  });

  it('is none where the earlier step stands in a copy, which may be later still', () => {
    expect(follow(postponed, cancelled, [postponed[0], '2021-05-20'])).toBe(false);
  });

  it('knows only steps that are answers of the lexicon', () => {
    const { answers } = choices();
    const unknown = Object.entries(courses).flatMap(([set, steps]) =>
      steps.split('|').filter((step) => !answers.has(`${set}:${step}`)),
    );
    expect(unknown).toEqual([]);
  });
});
