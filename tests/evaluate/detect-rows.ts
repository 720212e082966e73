import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Article } from '../../lib/article/article.ts';
import { plainArticle } from '../plain-article.ts';

const Row = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  /** Gold, as the main person is; the suite `detect` does not look at them. */
  celebrity: v.optional(v.boolean()),
  person: v.optional(v.string()),
});

export interface DetectRow {
  article: Article;
  celebrity: boolean | undefined;
}

const rowsIn = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(Row, JSON.parse(line)));

/** The main persons of a detection file, by the ids of the articles that name one. */
export function readMainPersons(path: string): Map<string, string> {
  return new Map(rowsIn(path).flatMap(({ id, person }) => (person ? [[id, person]] : [])));
}

/** The articles of a detection file: a title and a text only, the lines of which are its paragraphs. */
export function readDetectRows(path: string): DetectRow[] {
  return rowsIn(path).map(({ id, title, text, celebrity }) => {
    const article = plainArticle({
      id,
      headline: title || null,
      language: null,
      paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    });
    return { article, celebrity };
  });
}
