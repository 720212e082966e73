import type { Profile } from './profile.ts';

/** People in the leads of both articles, as the first one writes them. */
export function sharedPeople(a: Profile, b: Profile): string[] {
  return [...a.people].flatMap(([key, name]) => (b.people.has(key) ? [name] : []));
}

/** Whether some person carries both articles: named in either headline, or in the lead of one without. */
export function shareMainPerson(a: Profile, b: Profile): boolean {
  return a.mainPeople.intersection(b.mainPeople).size > 0;
}
