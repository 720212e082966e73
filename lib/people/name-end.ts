import {
  givenNameGender,
  isCommonWord,
  isFunctionWord,
  isOrganisationWord,
  isOutlet,
  isParticle,
  isSuffix,
  isSurnameAlsoWord,
} from './name-lexicon.ts';
import type { CapitalsReading } from './name-candidate.ts';
import type { NameToken } from './name-tokens.ts';

const LONGEST_NAME = 4;

/** Where the name that begins at `at` ends: surnames, particles and a suffix, up to four words. */
export function nameEnd(tokens: NameToken[], at: number, reading: CapitalsReading): number {
  let end = at + 1;
  let particles = 0;
  while (end < tokens.length && end - at < LONGEST_NAME + particles) {
    const token = tokens[end];
    if (!token?.joined) break;
    if (isParticle(token.key) && tokens[end + 1]?.joined && tokens[end + 1]?.capital) {
      if (!token.capital && end === at + 1 && givenNameGender(tokens[at]?.key ?? '') === undefined)
        break;
      particles += 1;
      end += 1;
      continue;
    }
    if (!token.capital || !canBeSurname(token, end - at - particles, reading)) break;
    end += 1;
  }
  if (isSuffix(tokens[end]?.key ?? '') && tokens[end]?.capital && end > at + 1) end += 1;
  return end;
}

/** Whether a capitalised word can be a surname at its place among the words of a name. */
export function canBeSurname(
  token: NameToken,
  position: number,
  reading: CapitalsReading,
): boolean {
  if (isFunctionWord(token.key) || /^\d/.test(token.key) || isOutlet(token.key)) return false;
  if (isSuffix(token.key) || /\d/.test(token.key)) return false;
  const alsoWord = isSurnameAlsoWord(token.key);
  if (isOrganisationWord(token.key)) return alsoWord && position === 1;
  if (!reading.loose) return position === 1 || !isCommonWord(token.key);
  if (position > 1 && !reading.capitalised(token.key)) return false;
  return (
    reading.capitalised(token.key) ||
    !(isCommonWord(token.key) || reading.lowerCased(token.key) || token.key.endsWith('ly'))
  );
}
