import { isCommonWord } from '../../people/name-lexicon.ts';
import { britishSpellings } from '../quotes/british-spellings.ts';
import { functionWords } from '../sentence/function-words.ts';
import type { ReadToken } from '../sentence/read-token.ts';

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter'.split(
    ' ',
  ),
);

/** What a possessive ends in, also in capitals. */
export const POSSESSIVE = /['’]s?$/i;

/** The Thai "P'" before a name is a form of address. */
const HONORIFIC = /^P['’](?=\p{Lu})/u;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const inPlainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    Ł: 'L',
    ø: 'o',
    Ø: 'O',
    đ: 'd',
    Đ: 'D',
    ß: 'ss',
    æ: 'ae',
    Æ: 'Ae',
    œ: 'oe',
    Œ: 'Oe',
    ı: 'i',
    ð: 'd',
    þ: 'th',
    Þ: 'Th',
  }),
);
const UNDIVIDED = /[łŁøØđĐßæÆœŒıðþÞ]/gu;

/** The number of a footnote, or another mark of one, behind a word. */
const FOOTNOTE = /[⁰¹²³⁴-⁹†‡*]+$/;

/** "Italian-born", "Oscar-winning": what is told of the bearer of the name behind it. From general knowledge. */
const TOLD_OF_NAME =
  /^\p{Lu}.*-(?:born|based|bred|raised|trained|educated|winning|nominated|selling|topping|owned|style|era|themed)$/u;

/** The words of a name as they are compared: "Al-Rawi" and "Al Rawi" are one, as are Beyoncé and Beyonce. */
export function namesIn({ text }: ReadToken): string[] {
  const plain = text
    .replace(FOOTNOTE, '')
    .replace(POSSESSIVE, '')
    .replace(HONORIFIC, '')
    .replaceAll(UNDIVIDED, (letter) => inPlainLetters.get(letter) ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return [];
  return plain.split(/-(?=[\p{Lu}\p{N}])/u).map((part) => {
    const word = part.toLowerCase().replaceAll(/[-'’]/g, '');
    return (britishSpellings.get(word) ?? word).replace(/metre$/, 'meter');
  });
}

/** A word at the start of a sentence that is no everyday word may be a name. */
function mayBeName(token: ReadToken): boolean {
  return token.lower.length > 3 && !functionWords.has(token.base) && !isCommonWord(token.lower);
}

/** The letter of a middle name, or the full stop behind it. */
function isInitial(tokens: readonly ReadToken[], at: number): boolean {
  const stop = tokens[at]?.text === '.' ? at : at + 1;
  return (
    /^\p{Lu}$/u.test(tokens[stop - 1]?.text ?? '') &&
    tokens[stop]?.text === '.' &&
    tokens[stop + 1]?.name === true
  );
}

/** Small words inside names. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da di do dos del della van von der den la le bin binti ibn al el ter'.split(' '),
);

/** The runs of capitalised words in a sentence, as first token and one past the last. */
export function nameRuns(tokens: readonly ReadToken[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const opens = /^\p{Lu}\p{Ll}/u.test(token.text) && !token.name && from < 0;
    const behind = nameParticles.has(next?.lower ?? '') ? tokens[at + 2] : next;
    const joins = from >= 0 && nameParticles.has(token.lower) && behind?.name === true;
    const named =
      (token.name && !(from < 0 && TOLD_OF_NAME.test(token.text))) ||
      joins ||
      (from >= 0 && isInitial(tokens, at)) ||
      /^\p{Ll}{1,3}-\p{Lu}/u.test(token.text) ||
      (opens && (next?.name === true || mayBeName(token)));
    if (named && from < 0) from = at;
    const ends = from >= 0 && (!named || POSSESSIVE.test(token.text));
    if (ends) {
      runs.push([from, named ? at + 1 : at]);
      from = -1;
    }
  }
  if (from >= 0) runs.push([from, tokens.length]);
  return runs;
}

/** Is it the name of a day, a month or a feast, which alone is nobody's? */
export function isOfCalendar({ lower }: ReadToken): boolean {
  return CALENDAR.has(lower.replace(POSSESSIVE, ''));
}
