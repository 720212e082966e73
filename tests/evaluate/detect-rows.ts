import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Article } from '../../lib/article/article.ts';
import { plainArticle } from '../plain-article.ts';

const Row = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  /** Gold; the suite `detect` does not look at it. */
  celebrity: v.optional(v.boolean()),
});

export interface DetectRow {
  article: Article;
  celebrity: boolean | undefined;
}

/** The articles of a detection file: a title and a text only, the lines of which are its paragraphs. */
export function readDetectRows(path: string): DetectRow[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, title, text, celebrity } = v.parse(Row, JSON.parse(line));
    const article = plainArticle({
      id,
      headline: title || null,
      language: null,
      paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    });
    return { article, celebrity };
  });
}
