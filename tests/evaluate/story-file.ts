import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { plainArticle } from '../plain-article.ts';
import { readMarkedStory } from './marked-story.ts';
import type { Article } from '../../lib/article/article.ts';

const article = v.object({
  id: v.string(),
  outlet: v.nullable(v.string()),
  domain: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  title: v.nullable(v.string()),
  paragraphs: v.array(v.string()),
});

const fact = v.object({
  kind: v.string(),
  verdict: v.picklist(['agree', 'refine', 'disagree']),
  values: v.array(
    v.object({
      value: v.union([v.string(), v.number()]),
      docs: v.array(v.string()),
      evidence: v.optional(v.record(v.string(), v.union([v.string(), v.array(v.string())])), {}),
    }),
  ),
  conflicts: v.optional(v.array(v.tuple([v.number(), v.number()]))),
});

/** A story file, as ../shared/stories/README.md describes it; `target` is what `perturb.mjs` altered. */
const story = v.object({
  id: v.string(),
  articles: v.array(article),
  facts: v.array(fact),
  target: v.optional(
    v.object({
      kind: v.string(),
      article: v.string(),
      sentence: v.string(),
      new: v.string(),
      others: v.array(v.object({ article: v.string(), sentence: v.string() })),
    }),
  ),
});

export type GoldFact = v.InferOutput<typeof fact>;
export type StoryFile = v.InferOutput<typeof story>;

/**
 * Reads the story files of a folder, in the order of their names, or the one story that a path names:
 * story files (`.json`) and marked stories (`.story`).
 */
export function readStories(path: string): StoryFile[] {
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter((name) => /\.(?:json|story)$/.test(name))
        .toSorted()
        .map((name) => join(path, name));
  return files.map((file) => {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.story')) return readMarkedStory(text, basename(file, '.story'));
    return v.parse(story, JSON.parse(text));
  });
}

/** The articles of a story as the product knows articles. */
export function articlesOf({ articles }: StoryFile): Article[] {
  return articles.map((given) =>
    plainArticle({
      id: given.id,
      url: given.url,
      outlet: { name: given.outlet, domain: given.domain },
      headline: given.title,
      published: given.published ? { iso: given.published, origin: 'pack' } : null,
      paragraphs: given.paragraphs,
    }),
  );
}
