import { aliasOf } from './alias-names.ts';
import { type FixedName, fixedNamesFrom } from './fixed-names.ts';
import type { CapitalsReading, NameCandidate } from './name-candidate.ts';
import { canBeSurname } from './name-end.ts';
import { givenNameGender, isCommonWord, isFunctionWord } from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';

/** The longest name of the lexicon that stands at a token; null where none does. */
export function fixedNameAt(
  tokens: NameToken[],
  at: number,
  reading: CapitalsReading,
): NameCandidate | null {
  const token = tokens[at];
  if (!token) return null;
  const [longest] = fixedNamesFrom(token.key)
    .filter((fixed) => standsAt(fixed, tokens, at, reading))
    .toSorted((a, b) => b.words.length - a.words.length);
  if (!longest) return null;
  const { words, group, distinct, gender } = longest;
  return {
    from: at,
    to: at + words.length,
    kind: group ? 'group' : 'fixed',
    distinct,
    gender: group ? null : (gender ?? givenNameGender(token.key) ?? null),
    title: null,
  };
}

function standsAt(
  { words, distinct }: FixedName,
  tokens: NameToken[],
  at: number,
  reading: CapitalsReading,
): boolean {
  const token = tokens[at];
  if (!token || !words.every((word, i) => tokens[at + i]?.key === word)) return false;
  if (words.length > 1) return isWrittenAsName(words, tokens.slice(at, at + 3));
  if (!token.capital && !hasMark(token)) return false;
  if (!distinct && isEverydayWord(tokens, at, reading)) return false;
  return !surnameFollows(tokens, at, reading);
}

/** "the Weeknd", "Chance the Rapper": whether the capitals are those of a name of several words. */
function isWrittenAsName(words: string[], written: (NameToken | undefined)[]): boolean {
  const [first, second, third] = written;
  if (!first || (!first.capital && words[0] !== 'the' && !hasMark(first))) return false;
  if (second?.capital) return true;
  return first.capital && isFunctionWord(words[1] ?? '') && third?.capital === true;
}

/** "will.i.am", "50 Cent": a name may be written without a capital. */
const hasMark = ({ text }: NameToken): boolean => /[.]|^\d/.test(text);

/** Is a name that is an everyday word too ("Future", "Sting") written as that word, or within a longer name? */
function isEverydayWord(tokens: NameToken[], at: number, reading: CapitalsReading): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if ((token.opens || reading.loose) && reading.lowerCased(token.key)) return true;
  if (reading.loose) return false;
  return (
    (next?.joined === true && next.capital) ||
    (token.joined && before?.capital === true && !before.opens)
  );
}

/** "Selena Gomez" is not the lexicon's Selena, "Drake Bell" not its Drake. */
function surnameFollows(tokens: NameToken[], at: number, reading: CapitalsReading): boolean {
  const next = tokens[at + 1];
  if (!next?.joined || !next.capital) return false;
  if (aliasOf(tokens[at]?.key ?? '') !== undefined && isCommonWord(next.key)) return false;
  return canBeSurname(next, 1, { ...reading, loose: true });
}
