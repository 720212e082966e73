import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article.ts';
import { articlesOf, readStories } from '../evaluate/story-file.ts';
import { root } from '../run/root.mjs';
import { generateCorpus } from './generate-corpus.ts';

const ownStories = '../shared/stories';

/** Articles by story: those of a folder of story files, or invented ones where there is none. */
export function storyTexts(path: string | null): Article[][] {
  const folder = path ?? join(root, ownStories);
  if (path !== null || existsSync(folder)) return readStories(folder).map(articlesOf);
  const stories = Map.groupBy(generateCorpus(400), ({ story }) => story);
  return [...stories.values()].map((reports) => reports.map(({ article }) => article));
}

/** The words of an article's paragraphs. */
export function wordCount({ paragraphs }: Article): number {
  return paragraphs.join(' ').split(/\s+/).length;
}

/** A story's texts one after the other as one article of about `words` words; null where they are too few. */
export function ofLength(story: readonly Article[], words: number): Article | null {
  const [first] = story;
  const paragraphs: string[] = [];
  let count = 0;
  for (const text of story.flatMap((article) => article.paragraphs)) {
    if (count >= words) break;
    paragraphs.push(text);
    count += text.split(/\s+/).length;
  }
  return first && count >= words ? { ...first, paragraphs } : null;
}

/**
 * Sets of `count` articles, as if each were one story: of several stories, since no story at hand is as
 * large, and articles made of others are known for copies and cost nothing.
 */
export function pooled(stories: readonly Article[][], count: number, sets: number): Article[][] {
  const articles = stories.filter((story) => story.length >= 5).flat();
  return Array.from({ length: sets }, (_, set) => {
    const from = Math.floor((set * articles.length) / sets);
    return [...articles.slice(from), ...articles.slice(0, from)].slice(0, count);
  });
}
