import { expect, it } from 'vitest';
import { foldOf } from './alignment-families.ts';
import { mixedStories } from './mixed-stories.ts';
import type { StoryFile } from './story-file.ts';

const stories = Array.from({ length: 120 }, (_, number): StoryFile => {
  const articles = Array.from({ length: 3 }, (__, at) => ({
    id: `a${at}`,
    outlet: null,
    domain: null,
    url: null,
    published: null,
    title: null,
    paragraphs: [],
  }));
  return { id: `story-${number}`, articles, facts: [] };
});

it('sets two articles of a story beside one each of four others', () => {
  for (const { story, storyOf } of mixedStories(stories, 1)) {
    const from = story.articles.map(({ id }) => storyOf.get(id));
    expect(from.filter((id) => id === story.id)).toHaveLength(2);
    expect(new Set(from).size).toBe(5);
  }
});

it('mixes stories of one fold only, so that a scorer that was not to see one has seen no part of it', () => {
  for (const { story, storyOf } of mixedStories(stories, 2))
    for (const id of storyOf.values()) expect(foldOf(id)).toBe(foldOf(story.id));
});

it('begins as many mixtures with each story as were asked for, the same in every run', () => {
  const mixtures = mixedStories(stories, 2);
  for (const { id } of stories)
    expect(mixtures.filter(({ story }) => story.id === id)).toHaveLength(2);
  expect(mixedStories(stories, 2)).toEqual(mixtures);
});
