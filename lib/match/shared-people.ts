import { isCommon } from './background.ts';
import type { Profile } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';

/** People in the leads of both articles, as the first one writes them. */
export function sharedPeople(a: Profile, b: Profile): string[] {
  return [...a.people].flatMap(([key, name]) => (b.people.has(key) ? [name] : []));
}

/** Whether some person carries both articles: named in either headline, or in the lead of one without. */
export function shareMainPerson(a: Profile, b: Profile): boolean {
  return a.mainPeople.intersection(b.mainPeople).size > 0;
}

/**
 * Whether a rare name of either headline stands in headline or lead of the other: a person whom no list of
 * given names knows, or something as telling. The vocabulary is that of both profiles. Symmetric.
 */
export function shareHeadlineName(a: Profile, b: Profile, vocabulary: Vocabulary): boolean {
  const namesIn = ({ headline }: Profile, { terms }: Profile): boolean =>
    [...headline].some(
      (id) => terms.has(id) && vocabulary.isName(id) && !isCommon(vocabulary.term(id)),
    );
  return namesIn(a, b) || namesIn(b, a);
}
