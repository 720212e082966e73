import type { Article } from '../article/article.ts';
import { judgeCelebrity } from '../celebrity/judge-celebrity.ts';
import { buildContext } from './build-context.ts';
import type { Context } from './context.ts';
import type { Corpus } from './corpus.ts';

/**
 * What the popup would show on the first of these articles that has related coverage.
 * @returns null where none has
 */
export async function exampleContext(
  articles: readonly Article[],
  corpus: Corpus,
): Promise<Context | null> {
  for (const article of articles) {
    const context = await buildContext(article, judgeCelebrity(article).people, corpus);
    if (context) return context;
  }
  return null;
}
