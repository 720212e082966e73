import type { ValueComparison } from '../values/compare-values.ts';
import { countries, states, venueWords } from './place-lexicon.ts';

/** A named place, lower case, and the places around it. */
export interface Place {
  name: string;
  within: readonly string[];
}

/** How large a place is. */
type PlaceLevel = 'venue' | 'area' | 'state' | 'country';

/** A building or ground, a country, a state or region of one, or anything between. */
export function levelOf({ name }: Place): PlaceLevel {
  const words = name.split(' ');
  if (words.some((word) => venueWords.has(word))) return 'venue';
  const last = words.at(-1) ?? '';
  if (countries.has(last)) return 'country';
  return states.has(last) ? 'state' : 'area';
}

/** Places clash where neither is, or lies in, the other; those of different size tell nothing. Symmetric. */
export function comparePlaces(a: Place, b: Place): ValueComparison {
  if (a.name === b.name) return 'equal';
  if (isPartOf(a, b) || isPartOf(b, a)) return 'compatible';
  return levelOf(a) === levelOf(b) ? 'clash' : 'unknown';
}

function isPartOf(inner: Place, outer: Place): boolean {
  const words = outer.name.split(' ');
  return [inner.name, ...inner.within].some((name) => {
    const theirs = name.split(' ');
    return (
      words.every((word) => theirs.includes(word)) || theirs.every((word) => words.includes(word))
    );
  });
}
