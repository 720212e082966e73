import type { Article } from '../article/article.ts';
import { findRelated } from '../match/find-related.ts';
import type { Related } from '../match/related.ts';
import type { Corpus } from './corpus.ts';

/** The articles that belong to an article, by matching and by the reader's word, which has the last. */
export interface Story {
  /** Closest first. */
  related: Related[];
  /** Ids of articles that matching found and the reader left out. */
  leftOut: string[];
}

/** Finds what belongs to an article and applies what the reader said about it and others. */
export async function findStory(article: Article, corpus: Corpus): Promise<Story> {
  const [found, said] = await Promise.all([
    findRelated(article, corpus),
    corpus.correctionsOf(article.id),
  ]);
  const known = new Set([article.id, ...found.map((one) => one.article)]);
  const related = found
    .filter((one) => said.get(one.article) !== 'other-story')
    .map((one) => (said.get(one.article) === 'same-story' ? joined(one) : one));
  for (const id of await added(corpus, said, known))
    related.push(joined({ article: id, relation: 'same-people', score: 0, reasons: [] }));
  return {
    related: related.toSorted((a, b) => b.score - a.score),
    leftOut: found.flatMap((one) => (said.get(one.article) === 'other-story' ? [one.article] : [])),
  };
}

/** Ids that the reader joined to the story, that matching missed and the corpus still holds. */
async function added(
  corpus: Corpus,
  said: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const ids = [...said].flatMap(([id, says]) =>
    says === 'same-story' && !known.has(id) ? [id] : [],
  );
  return ids.length === 0 ? [] : (await corpus.articlesById(ids)).map(({ id }) => id);
}

/** An article that the reader joined: of the same event, whatever its words. */
function joined({ relation, score, reasons, article }: Related): Related {
  return {
    article,
    relation: relation === 'copy' ? 'copy' : 'same-event',
    score: Math.max(score, 0.5),
    reasons: [{ kind: 'said-by-reader', values: [] }, ...reasons],
  };
}
