import type { Article } from '../../lib/article/article.ts';
import { pseudoRandom } from './pseudo-random.ts';

/** Makes articles as outlets that are read badly give them: no date or a wrong one, no headline, a short text. */
export function makeSpoiler(): (article: Article) => Article {
  const random = pseudoRandom(20);
  return (article) => {
    const chance = random();
    const shifted = new Date(
      Date.parse(article.published?.iso ?? '2020-01-01') + (random() - 0.5) * 2e11,
    );
    const published: Article['published'] =
      chance < 0.3 || !article.published
        ? null
        : chance < 0.45
          ? { iso: shifted.toISOString().slice(0, 10), origin: 'pack' }
          : article.published;
    return {
      ...article,
      published,
      headline: random() < 0.15 ? null : article.headline,
      paragraphs: random() < 0.3 ? article.paragraphs.slice(0, 3) : article.paragraphs,
    };
  };
}
