import type { Article } from '../../../lib/article/article.ts';
import { plainArticle } from '../../plain-article.ts';

/** An article of a headline and paragraphs, and of nothing else. */
export function headlinedArticle(headline: string | null, ...paragraphs: string[]): Article {
  return plainArticle({ id: 'text:test', headline, language: null, paragraphs });
}
