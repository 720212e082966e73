/** Irregular plurals that news counts, with their singulars; from general knowledge. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    knives: 'knife',
    selves: 'self',
    shelves: 'shelf',
    thieves: 'thief',
    movies: 'movie',
    cookies: 'cookie',
    selfies: 'selfie',
    series: 'series',
    species: 'species',
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

/** Nouns whose plural is irregular in compounds too: "spokesmen", "midwives", "grandchildren". */
const irregularEndings = [
  ['men', 'man'],
  ['wives', 'wife'],
  ['children', 'child'],
] as const;

/** What ends like one of them and is none. */
const noCompound =
  /^(?:human|german|roman|norman|ottoman|shaman|talisman|caiman|omen|amen|ramen|semen|stamen|yemen|specimen|regimen|abdomen|acumen)$/;

/** The word with the ending of the other number; null where it has no such ending. */
function withOtherEnding(word: string, from: 0 | 1): string | null {
  const ending = irregularEndings.find((pair) => word.endsWith(pair[from]));
  if (!ending || noCompound.test(word)) return null;
  return word.slice(0, -ending[from].length) + ending[1 - from];
}

// Words in -s that are no plurals.
const notPlural =
  /(?:ss|us|is|ous|'s|’s)$|^(?:was|has|does|as|its|his|hers|this|thus|plus|gas|always|perhaps|towards|besides|afterwards|says|goes|whereas|minus|news|previous)$/;

/** Is the lower-case word written like a plural noun? */
export function isPlural(word: string): boolean {
  if (irregularPlurals.has(word) || withOtherEnding(word, 0) !== null) return true;
  return /\p{L}{2}s$/u.test(word) && !notPlural.test(word);
}

/** The singular of a lower-case noun; a word that is no plural comes back as it is. */
export function toSingular(word: string): string {
  const known = irregularPlurals.get(word) ?? withOtherEnding(word, 0);
  if (known !== null) return known;
  if (!isPlural(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural of a lower-case noun in the singular, or of a unit in words: "square feet", "miles per hour". */
export function toPlural(noun: string): string {
  const [unit = noun, rate] = noun.split(' per ');
  const head = unit.lastIndexOf(' ') + 1;
  const plural = `${unit.slice(0, head)}${pluralOfWord(unit.slice(head))}`;
  return rate === undefined ? plural : `${plural} per ${rate}`;
}

function pluralOfWord(noun: string): string {
  const known = irregularSingulars.get(noun) ?? withOtherEnding(noun, 1);
  if (known !== null) return known;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
