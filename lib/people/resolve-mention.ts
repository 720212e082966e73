import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';

import type { Person } from './person.ts';

/** Where in an article something is said. */
export interface Place extends Span {
  /** Index into `article.paragraphs`; −1 is the headline. */
  paragraph: number;
}

/**
 * Whom the words of `article` at `place` mean: a name, or a part of one, resolved to one of
 * `people` (what `findPeople(article)` gave). One person, two for a couple; undefined where it is not
 * safe to say.
 */
export function resolveMention(
  _article: Article,
  people: readonly Person[],
  place: Place,
): Person[] | undefined {
  const named = people.filter((person) =>
    person.mentions.some(
      (mention) =>
        mention.paragraph === place.paragraph &&
        mention.start >= place.start &&
        mention.end <= place.end,
    ),
  );
  return named.length === 1 ? named : undefined;
}
