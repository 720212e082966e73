/** Irregular plurals that news counts, with their singulars; from general knowledge. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    children: 'child',
    men: 'man',
    women: 'woman',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    selves: 'self',
    shelves: 'shelf',
    thieves: 'thief',
    movies: 'movie',
    cookies: 'cookie',
    selfies: 'selfie',
    series: 'series',
    species: 'species',
    grandchildren: 'grandchild',
    stepchildren: 'stepchild',
    godchildren: 'godchild',
    policemen: 'policeman',
    firemen: 'fireman',
    businesses: 'business',
    viruses: 'virus',
    buses: 'bus',
    ties: 'tie',
    zombies: 'zombie',
    rookies: 'rookie',
    calories: 'calorie',
  }),
);
const irregularSingulars: ReadonlyMap<string, string> = new Map(
  [...irregularPlurals].map(([plural, singular]) => [singular, plural]),
);

// Words in -s that are no plurals.
const notPlural =
  /(?:ss|us|is|ous|'s|’s)$|^(?:was|has|does|as|its|his|hers|this|thus|plus|gas|always|perhaps|towards|besides|afterwards|says|goes|whereas|minus|news|previous)$/;

/** Is the lower-case word written like a plural noun? */
export function isPlural(word: string): boolean {
  return irregularPlurals.has(word) || (/\p{L}{2}s$/u.test(word) && !notPlural.test(word));
}

/** The singular of a lower-case noun; a word that is no plural comes back as it is. */
export function toSingular(word: string): string {
  const known = irregularPlurals.get(word);
  if (known !== undefined) return known;
  if (!isPlural(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural of a lower-case noun in the singular. */
export function toPlural(noun: string): string {
  const known = irregularSingulars.get(noun);
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
