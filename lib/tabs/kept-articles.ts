import type { Article } from '../article/article.ts';
import type { Change } from '../context/keeping.ts';

/** The articles that the reader keeps, as reading a tab needs them. */
export interface KeptArticles {
  /** Keeps an article by the reader's own word. */
  keep(article: Article): Promise<void>;
  /** Keeps an article that is read; nothing where the reader gave it up. */
  keepRead(article: Article): Promise<void>;
  /** Takes in the present version of an article that is kept; nothing where it is not. */
  renew(article: Article): Promise<void>;
  state(id: string): Promise<{ kept: boolean; changes: Change[] }>;
  /** Whether the reader wants every celebrity article kept that is read. */
  keepsWhatIsRead(): Promise<boolean>;
}
