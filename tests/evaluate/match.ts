import { findRelated } from '../../lib/match/find-related.ts';
import { memoryIndex } from '../../lib/match/memory-index.ts';
import { articlesOf, readStories } from './story-file.ts';

/** A line for each article of the folder's stories: what the others are to it. */
export async function* evaluate(path: string, flags: string[]): AsyncGenerator<object | string> {
  const articles = readStories(path).flatMap(articlesOf);
  const corpus = memoryIndex(articles);
  for (const article of articles) {
    const related = await findRelated(article, corpus);
    yield {
      article: article.id,
      related: flags.includes('--explain')
        ? related
        : related.map(({ article: id, relation, score }) => ({ article: id, relation, score })),
    };
  }
}
