import { COMMON_WORDS } from './common-words.ts';
import { FEMALE_GIVEN_NAMES } from './given-names-female.ts';
import { MALE_GIVEN_NAMES } from './given-names-male.ts';
import {
  FEMALE_GIVEN_NAMES_WORLDWIDE,
  MALE_GIVEN_NAMES_WORLDWIDE,
} from './given-names-worldwide.ts';
import { personKey } from './person-key.ts';

/** Letters a to z, and 0 for the edge of a word and any other sign. */
const SIGNS = 27;
const BEFORE_A = 96;
/** Added to each count, so that a run that is in neither list speaks for neither. */
const SMOOTHING = 0.5;

interface Counts {
  counts: Uint32Array;
  total: number;
}

/** How often each run of three signs stands in names and in everyday words; counted when first asked for. */
let known: { names: Counts; words: Counts } | null = null;

/**
 * How much more a word looks like a given name than like an everyday English word: the mean log odds of its
 * runs of three letters, about −2 to 2 (a naive Bayes over letter trigrams, as language guessers use).
 * @param key a `personKey` of one word.
 */
export function nameLikeness(key: string): number {
  const { names, words } = (known ??= {
    names: countIn(
      FEMALE_GIVEN_NAMES,
      MALE_GIVEN_NAMES,
      FEMALE_GIVEN_NAMES_WORLDWIDE,
      MALE_GIVEN_NAMES_WORLDWIDE,
    ),
    words: countIn(COMMON_WORDS),
  });
  let sum = 0;
  // Single precision, in which the model was trained.
  eachRun(key, (run) => {
    sum += Math.fround(Math.log(share(names, run) / share(words, run)));
  });
  return sum / Math.max(1, key.length);
}

function share({ counts, total }: Counts, run: number): number {
  return ((counts[run] ?? 0) + SMOOTHING) / (total + SMOOTHING);
}

function countIn(...lists: string[]): Counts {
  const counts = new Uint32Array(SIGNS ** 3);
  let total = 0;
  eachRun(personKey(lists.join('\n')), (run) => {
    counts[run] = (counts[run] ?? 0) + 1;
    total += 1;
  });
  return { counts, total };
}

/** Gives each run of three signs of words between spaces, their edges among them, as a number. */
function eachRun(words: string, take: (run: number) => void): void {
  let first = 0;
  let second = 0;
  let opens = true;
  for (let at = 0; at <= words.length; at++) {
    const third = signOf(words, at);
    if (!opens) take((first * SIGNS + second) * SIGNS + third);
    first = opens ? 0 : second;
    second = third;
    opens = words[at] === ' ';
  }
}

function signOf(key: string, at: number): number {
  const sign = at < key.length ? key.charCodeAt(at) - BEFORE_A : 0;
  return sign > 0 && sign < SIGNS ? sign : 0;
}
