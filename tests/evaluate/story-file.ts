import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article.ts';

/** An article as the story files give it. */
interface StoryArticle {
  id: string;
  outlet: string | null;
  domain: string | null;
  url: string | null;
  published: string | null;
  title: string | null;
  paragraphs: string[];
}

/** What the evaluation reads of a story file; the annotation stays unread. */
export interface StoryFile {
  id: string;
  articles: StoryArticle[];
}

/** The story files of a folder, by name. */
export function readStoryFiles(folder: string): StoryFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoryFile);
}

/** A story file's article as the project's own; only what the file gives is filled in. */
export function articleOf(given: StoryArticle): Article {
  return {
    id: given.id,
    url: given.url,
    outlet: { name: given.outlet, domain: given.domain },
    headline: given.title,
    published: given.published ? { iso: given.published, origin: 'pack' } : null,
    modified: null,
    authors: [],
    credit: null,
    language: 'en',
    section: null,
    keywords: [],
    about: [],
    paragraphs: given.paragraphs,
    headings: [],
    corrections: [],
  };
}
