import type { Span } from '../text/span.ts';

import type { Person } from './person.ts';
import type { Reference } from './reference.ts';

/** Where in an article something is said. */
export interface Place extends Span {
  /** Index into `article.paragraphs`; −1 is the headline. */
  paragraph: number;
}

/**
 * Whom the words at `place` mean, among `references` (what `findReferences` gave): the one person named
 * or meant there, or the two of a couple. Names outrank pronouns and descriptions. Undefined where
 * nobody is meant for sure, or several are.
 */
export function resolveMention(
  references: readonly Reference[],
  place: Place,
): Person[] | undefined {
  const inside = references.filter(
    ({ paragraph, start, end }) =>
      paragraph === place.paragraph && start >= place.start && end <= place.end,
  );
  const named = inside.filter(({ kind }) => kind === 'name');
  const keys = new Map<string, Person[]>();
  for (const { people } of named.length > 0 ? named : inside)
    keys.set(people.map(({ key }) => key).join('+'), people);
  return keys.size === 1 ? [...keys.values()][0] : undefined;
}
