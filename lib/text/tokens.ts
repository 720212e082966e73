import type { Span } from './span.ts';
import { matchesOf } from './matches.ts';

/** One word, number or mark of a text. */
export interface Token extends Span {
  /** As written. */
  text: string;
  /** Lower case, with typographic apostrophes made plain. */
  lower: string;
}

const TOKEN = new RegExp(
  [
    // numbers with thousands, decimals and ordinal or scale letters: 1,200.50, 21st, 5k
    String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:\p{L}{1,3}(?!\p{L}))?`,
    // initialisms: U.S., J.R.
    String.raw`(?:\p{L}\.){2,}`,
    // words with apostrophes and hyphens inside: Beyoncé's, mother-in-law, A$AP
    String.raw`[\p{L}\p{M}]+(?:[$!](?=\p{L})[\p{L}\p{M}]+|['’-][\p{L}\p{M}\p{N}]+)*(?:\p{N}+)?`,
    String.raw`[$£€¥%]`,
    String.raw`\.{2,}|[^\s]`,
  ].join('|'),
  'gu',
);

/**
 * Cuts a text into words, numbers and single marks.
 * @returns tokens in order with UTF-16 offsets; white space is in none.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of matchesOf(TOKEN, text)) {
    tokens.push({
      start: index,
      end: index + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
    });
  }
  return tokens;
}
