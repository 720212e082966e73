import { americanSpelling } from './american-spelling.ts';
import { baseForm } from '../sentence/base-form.ts';
import { participles, spokenEndings, spokenForms, spokenPairs } from './spoken-forms.ts';
import { numberWords } from '../../text/number-words.ts';
import { matchesOf } from '../../text/matches.ts';

/** A word of a quotation, made comparable. */
export interface QuoteWord {
  /** In lower case, written out, in American spelling; censored letters are `*`, numbers digits. */
  word: string;
  /** Its base form. */
  base: string;
  /** Is it written as a name, with a capital within its sentence? */
  name: boolean;
  /** Did the editor leave words out or put some in, in brackets, before or after it? */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Which sentence of the quotation it stands in, counted from 0. */
  sentence: number;
}

const PIECE =
  /(?<cut>\[[^\]]{0,80}\]|\([^()]{0,80}\)|…|\.{3,}|\. \. \.)|(?<number>\d[\d,.:]*\d(?:\p{L}{1,2})?|\d\p{L}{0,2}|[%&])|(?<word>'?[\p{L}*#@][\p{L}\p{N}*#_'-]*)|(?<stop>[.!?]+)/gu;

/** An editor's letters that begin or end a word of the speaker's: "min[ute]", "[h]e". */
const COMPLETED = /(?<=\p{L})\[(\p{L}{1,12})\]|\[(\p{L})\](?=\p{L})/gu;

/** "S ** t": a censored word that was taken apart. */
const PARTED = /(?<!\p{L})(\p{L}{1,2}) ?(\*{2,}) ?(\p{L}{0,2})(?!\p{L})/gu;

/** "R.I.P.", "U.S.", "p.m.": letters that are one word, with its stops. */
const DOTTED = /(?<![\p{L}.])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu;

/**
 * The words of a quotation without what editors change freely: case, punctuation, ellipses, what stands in
 * brackets of any kind, contractions, dialect, numbers in letters, hyphens, British or American spelling.
 */
export function readQuoteWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(COMPLETED, '$1$2')
    .replaceAll(PARTED, '$1$2$3')
    .replaceAll(DOTTED, (letters) => letters.replaceAll('.', ''));
  let [sentence, opens, cut] = [0, true, false];
  for (const { 0: piece, groups } of matchesOf(PIECE, plain)) {
    if (groups?.['cut'] !== undefined || piece.startsWith('...')) {
      const last = words.at(-1);
      if (last) last.cutAfter = true;
      cut = true;
      continue;
    }
    if (groups?.['stop'] !== undefined) {
      if (words.length > 0 && !opens) sentence++;
      opens = true;
      continue;
    }
    const name = !opens && /^\p{Lu}\p{Ll}/u.test(piece);
    for (const word of writtenOut(piece)) {
      words.push({
        word,
        base: baseForm(word),
        name,
        cutBefore: cut,
        cutAfter: false,
        sentence,
      });
      cut = false;
    }
    opens = false;
  }
  return settled(words);
}

/** The same as plain words. */
export function quoteWords(text: string): string[] {
  return readQuoteWords(text).map(({ word }) => word);
}

function writtenOut(piece: string): string[] {
  if (piece === '%') return ['percent'];
  if (piece === '&') return ['and'];
  if (/^\d/.test(piece))
    return [
      piece
        .replace(/(?<=\d)(?:st|nd|rd|th)$/i, '')
        .replaceAll(',', '')
        .replace(':', '.'),
    ];
  const lower = piece.toLowerCase();
  const number = numberOf(lower);
  if (number !== null) return [number];
  const known = spokenForms.get(lower);
  if (known !== undefined) return known.split(' ').map(spelled);
  if (/[*#]|--/.test(lower) || lower.startsWith('@')) return [lower.replaceAll(/[*#-]+/g, '*')];
  return lower.split('-').flatMap((part) => {
    const form = spokenForms.get(part);
    if (form !== undefined) return form.split(' ').map(spelled);
    const ending = spokenEndings.find(([pattern]) => pattern.test(part));
    const whole = ending ? part.replace(ending[0], ending[1]) : part;
    return whole
      .split(' ')
      .map((word) => spelled(word.replaceAll("'", '')))
      .filter((word) => word !== '');
  });
}

function spelled(word: string): string {
  return numberOf(word) ?? spokenForms.get(word) ?? americanSpelling(word);
}

/** "Fourteen" and "twenty-one" as digits; null where the word is no number. */
function numberOf(word: string): string | null {
  const [tens = '', ones, more] = word.split('-');
  const value = numberWords.get(tens);
  if (value === undefined || more !== undefined) return null;
  if (ones === undefined) return String(value);
  const unit = numberWords.get(ones);
  return value >= 20 && unit !== undefined && unit < 10 ? String(value + unit) : null;
}

/** Takes words together that are one, and tells "has" from "is". */
function settled(words: readonly QuoteWord[]): QuoteWord[] {
  const kept: QuoteWord[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    const pair = last && spokenPairs.get(`${oneOf(last.word)} ${oneOf(word.word)}`);
    if (last && pair !== undefined) {
      last.word = pair;
      last.base = baseForm(pair);
      last.cutAfter = word.cutAfter;
      continue;
    }
    if (last?.word === 'is' && (word.word === 'got' || participles.has(word.word))) {
      last.word = 'has';
      last.base = baseForm('has');
      if (word.word === 'got') continue;
    }
    kept.push(word);
  }
  return kept;
}

function oneOf(word: string): string {
  return word === '1' ? 'one' : word;
}
