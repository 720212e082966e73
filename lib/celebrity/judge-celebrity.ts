import type { Article } from '../article/article.ts';
import { findPeople } from '../people/find-people.ts';

import { celebrityFeatures } from './celebrity-features.ts';
import { celebrityReasons } from './celebrity-reasons.ts';
import { scoreCelebrity } from './celebrity-score.ts';
import type { CelebrityVerdict } from './celebrity-verdict.ts';
import { sectionTopic } from './section-topic.ts';

/**
 * Whether `article` is celebrity news, about whom, and why: by where the site files it, by who carries
 * headline and text, and by its words. Weights and their cross-validated figures are in
 * `celebrity-weights.json`; nobody need be on a list.
 */
export function judgeCelebrity(article: Article): CelebrityVerdict {
  const people = findPeople(article);
  const topic = sectionTopic(article);
  const score = scoreCelebrity(celebrityFeatures(article, people), topic?.weight ?? 0);
  return {
    celebrity: score.celebrity && people.length > 0,
    people: people.map(({ name }) => printedName(name)),
    reasons: celebrityReasons(article, people[0], score, topic),
  };
}

/** Outlets differ on "Jr." and "Jr": one spelling for all, so that a person is listed alike. */
const printedName = (name: string): string => name.replace(/ (Jr|Sr)\.$/, ' $1');
