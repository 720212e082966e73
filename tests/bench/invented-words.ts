import frequencies from '../../lib/match/word-frequencies.json' with { type: 'json' };
import type { Random } from './random.ts';

const STARTS = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ee ou'.split(' ');
const ENDS = 'n r l s t m nd rk lt sh ck th ld x'.split(' ');

/** The nth invented word, the same in every run; words differ for the first 100,000 or so. */
export function inventedWord(n: number): string {
  const at = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
  const first = at(STARTS, n) + at(VOWELS, Math.floor(n / STARTS.length));
  const rest = Math.floor(n / (STARTS.length * VOWELS.length));
  const second = at(STARTS, rest * 7 + n) + at(VOWELS, rest);
  return first + second + at(ENDS, Math.floor(rest / VOWELS.length));
}

/** The same with a capital: a surname or a place. */
export function inventedName(n: number): string {
  const word = inventedWord(n);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const EVERYDAY = Object.entries(frequencies.terms);
const totals: number[] = [];
let total = 0;
for (const [, share] of EVERYDAY) {
  // A word in a share p of the leads of about 110 words is drawn -log(1 - p) times a lead.
  total += -Math.log(1 - Math.min(0.99, share / frequencies.texts));
  totals.push(total);
}
/** How many of the words of running news text the table of everyday words does not have. */
const RARE_SHARE = 0.36;
const RARE_WORDS = 40_000;

/** A word of running text, as often as news has it: an everyday one, or an invented rare one. */
export function fillerWord(random: Random): string {
  if (random.next() < RARE_SHARE) return inventedWord(2000 + random.zipf(RARE_WORDS));
  const drawn = random.next() * total;
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) < drawn) low = middle + 1;
    else high = middle;
  }
  return EVERYDAY[low]?.[0] ?? 'the';
}
