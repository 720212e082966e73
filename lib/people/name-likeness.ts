import { COMMON_WORDS } from './common-words.ts';
import { FEMALE_GIVEN_NAMES } from './given-names-female.ts';
import { MALE_GIVEN_NAMES } from './given-names-male.ts';
import {
  FEMALE_GIVEN_NAMES_WORLDWIDE,
  MALE_GIVEN_NAMES_WORLDWIDE,
} from './given-names-worldwide.ts';
import { keysOfWords } from './word-set.ts';

/** Letters a to z, and 0 for the edge of a word and any other sign. */
const SIGNS = 27;
const BEFORE_A = 96;
/** Added to each count, so that a run that is in neither list speaks for neither. */
const SMOOTHING = 0.5;

/** The log odds of each run of three signs to stand in a name rather than in an everyday word. */
let odds: Float32Array | null = null;

/**
 * How much more a word looks like a given name than like an everyday English word: the mean log odds of its
 * runs of three letters, about −2 to 2 (a naive Bayes over letter trigrams, as language guessers use).
 * @param key a `personKey` of one word.
 */
export function nameLikeness(key: string): number {
  odds ??= readOdds();
  let [sum, runs] = [0, 0];
  for (const run of runsOf(key)) {
    sum += odds[run] ?? 0;
    runs += 1;
  }
  return sum / Math.max(1, runs);
}

function readOdds(): Float32Array {
  const names = countIn(
    FEMALE_GIVEN_NAMES,
    MALE_GIVEN_NAMES,
    FEMALE_GIVEN_NAMES_WORLDWIDE,
    MALE_GIVEN_NAMES_WORLDWIDE,
  );
  const words = countIn(COMMON_WORDS);
  return Float32Array.from(names.counts, (count, run) =>
    Math.log(
      (count + SMOOTHING) /
        (names.total + SMOOTHING) /
        (((words.counts[run] ?? 0) + SMOOTHING) / (words.total + SMOOTHING)),
    ),
  );
}

function countIn(...lists: string[]): { counts: Uint32Array; total: number } {
  const counts = new Uint32Array(SIGNS ** 3);
  let total = 0;
  for (const key of keysOfWords(lists.join('\n')))
    for (const run of runsOf(key)) {
      counts[run] = (counts[run] ?? 0) + 1;
      total += 1;
    }
  return { counts, total };
}

/** The runs of three signs of a word, its edges among them, each as a number. */
function runsOf(key: string): number[] {
  const runs: number[] = [];
  let [first, second] = [0, signOf(key, 0)];
  for (let at = 1; at <= key.length; at++) {
    const third = signOf(key, at);
    runs.push((first * SIGNS + second) * SIGNS + third);
    first = second;
    second = third;
  }
  return runs;
}

function signOf(key: string, at: number): number {
  const sign = at < key.length ? key.charCodeAt(at) - BEFORE_A : 0;
  return sign > 0 && sign < SIGNS ? sign : 0;
}
