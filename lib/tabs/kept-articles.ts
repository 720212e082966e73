import type { Article } from '../article/article.ts';
import type { Change } from '../context/keeping.ts';

/** The articles that the reader keeps, as reading a tab needs them. */
export interface KeptArticles {
  keep(article: Article): Promise<void>;
  /** Takes in the present version of an article that is kept; nothing where it is not. */
  renew(article: Article): Promise<void>;
  state(id: string): Promise<{ kept: boolean; changes: Change[] }>;
  /** Whether the reader wants every celebrity article kept that is read. */
  keepsWhatIsRead(): Promise<boolean>;
}
