import type { Span } from '../text/span.ts';

import { personKey } from './person-key.ts';
import { matchesOf } from '../text/matches.ts';

/** A word of a text as the search for names sees it; the span leaves out a possessive ’s. */
export interface NameToken extends Span {
  text: string;
  /** `personKey` of the text. */
  key: string;
  capital: boolean;
  possessive: boolean;
  /** First of its sentence or of a quotation, where everyday words are capitalised too. */
  opens: boolean;
  /** Nothing but one space stands between this word and the one before. */
  joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.\-–&$!][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\.?/gu;
const POSSESSIVE = /['’][sS]$/;
const ABBREVIATION =
  /^(?:(?:\p{L}\.)+|Mr\.|Mrs\.|Ms\.|Dr\.|St\.|Jr\.|Sr\.|Sen\.|Rep\.|Gov\.|Prof\.|Rev\.|Sgt\.|Lt\.|Col\.|Gen\.|Capt\.)$/u;
const OPENING = /[.!?:;\n…•*–—|]/;
const QUOTE_OR_BRACKET = /["'“‘”’()[\]]/;

function opensSentence(text: string, start: number): boolean {
  let quoted = false;
  for (let at = start - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if (/\s/.test(char)) continue;
    if (OPENING.test(char)) return true;
    if (!QUOTE_OR_BRACKET.test(char)) return quoted;
    if (char !== ')' && char !== ']' && at === start - 1) quoted = true;
  }
  return true;
}

/** The words of `text` in order. "Teigen’s" gives "Teigen"; "Mr.", "J.K." and "Jay-Z" stay whole. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let before = -1;
  let afterPossessive = false;
  for (const match of matchesOf(WORD, text)) {
    const pieces = splitGlued(match[0]);
    let start = match.index;
    for (const raw of pieces) {
      const word = raw.endsWith('.') && !ABBREVIATION.test(raw) ? raw.slice(0, -1) : raw;
      const bare = word.replace(POSSESSIVE, '');
      const end = start + bare.length;
      const pluralPossessive = bare.endsWith('s') && /['’]/.test(text.charAt(end)) && bare === word;
      const possessive = bare !== word || (pluralPossessive && /\s/.test(text.charAt(end + 1)));
      const first = bare.charAt(0);
      const capital = first !== first.toLowerCase() || /\d/.test(first);
      const gap = before < 0 ? '' : text.slice(before, start);
      tokens.push({
        text: bare,
        key: personKey(bare),
        start,
        end,
        capital,
        possessive,
        opens: capital && opensSentence(text, start),
        joined: before >= 0 && !afterPossessive && /^[ \u00a0]{1,2}$/.test(gap),
      });
      before = start + word.length;
      afterPossessive = possessive;
      start += raw.length;
    }
  }
  return tokens;
}

/** "home.She" is two words with a space missing; "J.Lo" and "will.i.am" are one. */
function splitGlued(raw: string): string[] {
  if (!raw.includes('.') || /^\P{L}|\p{L}\.\p{L}{1,2}(?:\.|$)|^\p{L}\./u.test(raw)) return [raw];
  return raw.split(/(?<=\p{L}{3}\.)(?=\p{Lu}\p{Ll})/u);
}
