import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article/article.ts';
import { foldCopies } from '../../../../lib/facts/claim-node.ts';
import { mainEventFeatures, mainEventNames } from '../../../../lib/facts/dates/main-event.ts';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

/** Two of the story's dates, by their words, as the scorer sees them. */
function featuresOf(texts: readonly string[][], first: string, second: string) {
  const articles: Article[] = texts.map((paragraphs, at) => articleOf(`a${at}`, paragraphs));
  const { nodes } = foldCopies(articles.flatMap(extractClaims), articles);
  const features = mainEventFeatures(nodes);
  const dateOf = (text: string) =>
    nodes.find(({ claim }) => claim.kind === 'date' && claim.text.includes(text));
  const [a, b] = [dateOf(first), dateOf(second)];
  if (!a || !b) throw new Error('no such date');
  expect(features(b, a)).toEqual(features(a, b));
  return Object.fromEntries(mainEventNames.map((name, at) => [name, features(a, b)[at]]));
}

const DEATH = [
  ['The painter Ilse Brandt died on May 3, 2024.', 'A mass was said on May 6, 2024.'],
  ['On May 4, 2024 the heart of Ilse Brandt stopped beating.', 'She was 90.'],
  ['Ilse Brandt, who died on May 3, 2024, had painted until the end.'],
];

describe('dates of what a story is about', () => {
  it('are those that the articles give for the event they begin with', () => {
    expect(featuresOf(DEATH, 'May 3', 'May 4')).toEqual({
      mainLow: 1,
      mainHigh: 1,
      picks: 2,
      offMainDay: 1,
    });
  });

  it('are not those of what came after it', () => {
    expect(featuresOf(DEATH, 'May 6', 'May 4')).toMatchObject({ picks: 1, offMainDay: 3 });
  });

  it('may stand beside no event at all', () => {
    const story = [
      ['The house of Ilse Brandt was robbed on May 3, 2024.'],
      ['It happened on May 4, 2024, as she slept.'],
    ];
    expect(featuresOf(story, 'May 3', 'May 4')).toMatchObject({ mainLow: 0.4, picks: 2 });
  });

  it('are not those that are counted from it', () => {
    const story = [
      ['The house of Ilse Brandt was robbed on May 3, 2024.'],
      ['On May 4, 2024, a day after the robbery, she wrote to the mayor.'],
    ];
    expect(featuresOf(story, 'May 3', 'May 4')).toMatchObject({ mainLow: 0 });
  });

  it('are near the days of the story where they name no year', () => {
    const story = [
      ['The painter Ilse Brandt died on May 3, 2024.'],
      ['Ilse Brandt died on May 4.'],
      ['Ilse Brandt died on May 3, 2024, at home.'],
    ];
    expect(featuresOf(story, 'May 3', 'May 4')).toMatchObject({ picks: 2, offMainDay: 1 });
  });
});
