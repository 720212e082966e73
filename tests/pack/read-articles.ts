import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readArticle } from '../../lib/article/read-article.ts';
import type { Article } from '../../lib/article/article.ts';
import { articleOfRecord } from '../../lib/article/article-schema.ts';
import { parsedPage } from '../evaluate/parsed-page.ts';
import { textArticle } from './text-article.ts';

/** A browser notes the address in pages that it saves. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

export interface ArticleFiles {
  articles: Map<string, Article>;
  refused: { file: string; reason: string }[];
}

/**
 * The articles of a folder and the folders in it: `.json` (a record or an array of records), `.html`
 * (a saved page) and `.txt`.
 */
export function readArticles(folder: string): ArticleFiles {
  const articles = new Map<string, Article>();
  const refused: ArticleFiles['refused'] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const file of files) {
    const records = recordsOf(file, join(folder, file));
    if (records === null) continue;
    if ('refusal' in records) refused.push({ file, reason: records.refusal });
    else
      for (const record of records.records) {
        const article = articleOfRecord(record);
        if (!article) refused.push({ file, reason: 'no valid record' });
        else if (articles.has(article.id)) refused.push({ file, reason: `twice: ${article.id}` });
        else articles.set(article.id, article);
      }
  }
  return { articles, refused };
}

function recordsOf(
  file: string,
  path: string,
): { records: unknown[] } | { refusal: string } | null {
  const kind = extname(file).toLowerCase();
  if (!['.json', '.html', '.htm', '.txt'].includes(kind)) return null;
  const text = readFileSync(path, 'utf8');
  if (kind === '.txt') return { records: [textArticle(text)] };
  if (kind !== '.json') return pageRecord(file, text);
  try {
    const value: unknown = JSON.parse(text);
    return { records: Array.isArray(value) ? value : [value] };
  } catch {
    return { refusal: 'not JSON' };
  }
}

/** A page without its address gets one that nobody can open, unless it names its own. */
function pageRecord(file: string, html: string): { records: unknown[] } | { refusal: string } {
  const saved = SAVED_FROM.exec(html.slice(0, 2_000))?.[1];
  const address = saved ?? `https://saved.invalid/${encodeURIComponent(file)}`;
  const result = readArticle(parsedPage(html), address);
  if ('refused' in result) return { refusal: result.refused };
  const known = !result.article.url?.startsWith('https://saved.invalid/');
  return { records: [known ? result.article : { ...result.article, url: null }] };
}
