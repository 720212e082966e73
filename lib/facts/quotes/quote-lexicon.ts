// From general knowledge of English: which words of a quotation carry little.
import type { QuoteWord } from './quote-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that editors drop or add without changing what was said; as written or base forms. */
export const lightWords = setOf(
  'a an the and also that to of so then well oh just really very quite now all too but or even still there here ' +
    'actually simply truly ever only yes obviously frankly',
);

export const pronouns = setOf(
  'i me my mine myself we us our ours ourselves he him his himself she her hers herself they them their theirs ' +
    'you your yours it its this these those who whom whose which what someone anyone everyone one',
);

/** Other words with a grammatical task: auxiliaries, prepositions, conjunctions; as written or base forms. */
const grammarWords = setOf(
  'be have do will would shall should can could may might must in on at by for from with without into over under ' +
    'about between among during after before since until while as up down out off through across around against ' +
    'if because though although when where how why than both each such some any',
);

export const auxiliaries = setOf('be have do am is are was were been being has had did does');

const FIRST = setOf('i me my mine myself we us our ours ourselves');
const THIRD = setOf('he him his himself she her hers herself they them their theirs themselves');

/** Is the one what the other becomes when speech is reported: "my" and "her"? */
export function isReported(a: QuoteWord, b: QuoteWord): boolean {
  return (FIRST.has(a.word) && THIRD.has(b.word)) || (THIRD.has(a.word) && FIRST.has(b.word));
}

export const negations = setOf('not no never nobody nothing none neither nor without hardly');

/** Is a word, or its base form, in a set? */
export function isOf(set: ReadonlySet<string>, { word, base }: QuoteWord): boolean {
  return set.has(word) || set.has(base);
}

/** Does a word carry what is said? */
export function carriesSense(word: QuoteWord): boolean {
  return ![lightWords, pronouns, grammarWords, negations].some((set) => isOf(set, word));
}
