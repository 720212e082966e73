import type { Article } from '../article/article.ts';

/** An article as the database holds it. */
export interface StoredArticle {
  /** Place in the corpus, never used twice; see {@link rowsOf}. */
  row: number;
  /** Id of the source that it came from. */
  source: string;
  id: string;
  /** Registrable domain of the outlet, or its name in lower case, or '' where neither is known. */
  outlet: string;
  /** Day of publication as YYYY-MM-DD, less where the article gives less, '' where it gives none. */
  day: string;
  article: Article;
}

/** The record for an article at a row. */
export function storedArticle(article: Article, source: string, row: number): StoredArticle {
  return {
    row,
    source,
    id: article.id,
    outlet: article.outlet.domain ?? article.outlet.name?.toLowerCase() ?? '',
    day: article.published?.iso.slice(0, 10) ?? '',
    article,
  };
}
