import { countedNoun } from './counted-noun.ts';
import { scaleLetters } from './number-words.ts';
import type { NumeralSite, Reading } from './numeral-site.ts';

const PERCENT = /^(?:\s?%|[ -]?per ?cent(?:age points?)?\b|[ -]percentage points?\b)/i;
const NOT_COUNTED = /\b(?:no|this|that|any|every|some|which|the|another|each|only|for|loved|as) $/i;
const RANKED = /(?:\bNos?\. ?|#|\b[Nn]umber )$/;
const NAMED =
  /(?:\b(season|series|episode|chapter|part|volume|round)|(?<=[\p{L}’'] )(\p{Lu}\p{Ll}+)) $/iu;

/** "The father of four left". */
const PARENT_OF = /\b(?:father|mother|mum|mom|dad|parents?) of $/i;
const CHILDREN = /child|kid|son|daughter|boy|girl|twin|triplet|bab/;

/** Reads "35%", "10 percent", "three percentage points". */
export function readPercent({ numeral, right }: NumeralSite): Reading | null {
  const sign = PERCENT.exec(right);
  if (!sign || numeral.form === 'ordinal') return null;
  return { kind: 'percent', unit: 'percent', takeRight: sign[0].length };
}

/** Reads "third child", "No. 1", "Season 2": a place in an order. */
export function readOrdinal({ numeral, left, right }: NumeralSite): Reading | null {
  if (numeral.form === 'ordinal') return { kind: 'ordinal', noun: countedNoun(right, true) };
  const rank = RANKED.exec(left);
  if (rank) return { kind: 'ordinal', takeLeft: rank[0].length, noun: 'number' };
  const named = NAMED.exec(left);
  const name = named?.[1] ?? (/^\p{Lu}/u.test(named?.[2] ?? '') ? named?.[2] : undefined);
  if (
    name &&
    numeral.form === 'digits' &&
    numeral.value < 100 &&
    Number.isInteger(numeral.value) &&
    (named?.[1] !== undefined || countedNoun(right, false) === null)
  )
    return { kind: 'ordinal', noun: name.toLowerCase() };
  return null;
}

/** Reads any other number as a count; "one" and "half" only where they count something. */
export function readCount({ numeral, left, right }: NumeralSite): Reading | null {
  const letter = numeral.letter;
  const factor = letter === null ? 1 : (scaleLetters.get(letter) ?? 1);
  const rest = letter === null ? right : right.slice(letter.length);
  const noun = countedNoun(rest, numeral.value === 1 && factor === 1);
  if (numeral.form === 'words' && numeral.value === 1) {
    if (
      noun === null ||
      NOT_COUNTED.test(left) ||
      /^(?: (?:of|another|more|day|thing|time)\b|-on-)/.test(right) ||
      left.endsWith('-on-')
    )
      return null;
  }
  if (numeral.form === 'words' && numeral.value < 1 && !/^ of\b|^ the\b/.test(right)) return null;
  const isParent = PARENT_OF.test(left) && (noun === null || !CHILDREN.test(noun));
  return {
    kind: 'count',
    factor,
    takeRight: letter?.length ?? 0,
    noun: isParent ? 'child' : noun,
  };
}
