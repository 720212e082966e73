import { aliasOf } from './alias-names.ts';
import { fixedNamesFrom } from './fixed-names.ts';
import {
  givenNameGender,
  honorificGender,
  isCommonWord,
  isFunctionWord,
  isOrganisationWord,
  isOutlet,
  isParticle,
  isPlace,
  isSuffix,
  isSurnameAlsoWord,
} from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import type { Gender } from './person.ts';

/** A stretch of a text that may name a person. */
export interface NameCandidate {
  /** Token indexes, `to` exclusive; a title before the name is not within. */
  from: number;
  to: number;
  /**
   * full: a known given name and a surname; fixed: a name of the lexicon; unknown: capitalised words that
   * only the context can tell; group: a band or brand; word: one everyday word, a surname at most ("Bush");
   * titled: a title and one word ("Mr. Keller"); lone: one word.
   */
  kind: 'full' | 'fixed' | 'unknown' | 'group' | 'titled' | 'lone' | 'word';
  /** False for fixed names that are everyday words too: "Sting", "Future". */
  distinct: boolean;
  gender: Gender;
  /** The title, or a royal rank that is kept as a part of the name. */
  title: NameToken | null;
}

/** How the capitals of a text are to be read. */
export interface CapitalsReading {
  /** The text has capitals on everyday words: a Title Case or upper-case headline. */
  loose: boolean;
  /** Whether the word is written in lower case somewhere in the article. */
  lowerCased: (key: string) => boolean;
  /** Whether the word is written with a capital in a text whose capitals tell something. */
  capitalised: (key: string) => boolean;
}

const RANKS = new Set(['prince', 'princess', 'queen', 'king', 'pope', 'duchess', 'duke']);
const LONGEST_NAME = 4;
/** Words of an organisation's name or a title that are looked at, so that the work stays linear. */
const LONGEST_TITLE = 9;

/** Candidates in `tokens`, in order and apart from each other. Lexicon and shape only; no context. */
export function findNameCandidates(tokens: NameToken[], reading: CapitalsReading): NameCandidate[] {
  const found: NameCandidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const candidate = candidateAt(tokens, at, reading);
    if (candidate) {
      found.push(candidate);
      at = candidate.to;
    } else at = skipTo(tokens, at, reading);
  }
  return found;
}

/** Past an organisation or title of a work as a whole, so that its words name nobody. */
function skipTo(tokens: NameToken[], at: number, reading: CapitalsReading): number {
  const token = tokens[at];
  if (!token?.capital || reading.loose || isFunctionWord(token.key) || token.opens) return at + 1;
  let end = at + 1;
  let organisation = isOutlet(token.key) || isOrganisationWord(token.key);
  while (end < at + LONGEST_TITLE && tokens[end]?.capital && tokens[end]?.joined) {
    organisation ||= isOrganisationWord(tokens[end]?.key ?? '');
    end += 1;
  }
  return organisation ? end : at + 1;
}

function candidateAt(
  tokens: NameToken[],
  at: number,
  reading: CapitalsReading,
): NameCandidate | null {
  const token = tokens[at];
  if (!token) return null;
  const fixed = fixedAt(tokens, at, reading);
  if (fixed) return fixed;
  if (!token.capital || /^\d/.test(token.key) || isFunctionWord(token.key)) return null;
  const titleGender = honorificGender(token.key);
  if (titleGender !== undefined && nextCapital(tokens, at)) {
    const titled = titledAt(tokens, at, titleGender, reading);
    if (titled) return titled;
  }
  if (isEverydayHere(token, tokens[at + 1], reading))
    return reading.lowerCased(token.key) && (token.opens || reading.loose)
      ? null
      : candidate(at, at + 1, 'word', null);
  const to = nameEnd(tokens, at, reading);
  const gender = givenNameGender(token.key);
  const isInitial = /^(?:\p{L}\.?){1,2}$/u.test(token.text) && token.text.includes('.');
  const known = gender !== undefined || isInitial;
  const words = to - at;
  if (words === 1) {
    if (known || (!isOutlet(token.key) && !isPlace(token.key) && !isOrganisationWord(token.key)))
      return candidate(at, to, 'lone', gender ?? null);
    return null;
  }
  const next = tokens[to];
  if (next?.joined && next.capital && isOrganisationWord(next.key) && !reading.loose) return null;
  if (known) return candidate(at, to, 'full', gender ?? null);
  if (reading.loose || isPlace(token.key) || isOutlet(token.key) || isOrganisationWord(token.key))
    return reading.loose ? candidate(at, at + 1, 'lone', null) : null;
  return candidate(at, to, 'unknown', null);
}

const candidate = (
  from: number,
  to: number,
  kind: NameCandidate['kind'],
  gender: Gender,
): NameCandidate => ({ from, to, kind, gender, distinct: true, title: null });

const nextCapital = (tokens: NameToken[], at: number): NameToken | undefined => {
  const next = tokens[at + 1];
  return next?.joined && next.capital ? next : undefined;
};

/** "But Maria Keller", "Will Maria Keller sing?": the first word is no part of the name. */
function isEverydayHere(
  token: NameToken,
  next: NameToken | undefined,
  reading: CapitalsReading,
): boolean {
  const everyday = isCommonWord(token.key) || reading.lowerCased(token.key);
  if (!everyday) return false;
  const given = givenNameGender(token.key) !== undefined;
  const nextKey = next?.joined && next.capital ? next.key : '';
  if (!given) return token.opens || reading.loose || isCommonWord(token.key);
  if (!nextKey) return token.opens || reading.loose;
  return (
    isFunctionWord(nextKey) ||
    isCommonWord(nextKey) ||
    ((token.opens || reading.loose) && givenNameGender(nextKey) !== undefined)
  );
}

function titledAt(
  tokens: NameToken[],
  at: number,
  titleGender: Gender,
  reading: CapitalsReading,
): NameCandidate | null {
  const title = tokens[at];
  const next = tokens[at + 1];
  if (!title || !next) return null;
  const inner = honorificGender(next.key);
  if (inner !== undefined && nextCapital(tokens, at + 1))
    return titledAt(tokens, at + 1, titleGender ?? inner, reading);
  if (isFunctionWord(next.key) || isOrganisationWord(next.key) || isPlace(next.key)) return null;
  if (isOutlet(next.key) || isCommonWord(next.key)) return null;
  const given = givenNameGender(next.key);
  const to = nameEnd(tokens, at + 1, reading);
  if (to - at > 2) {
    const kind = given === undefined && reading.loose ? 'unknown' : 'full';
    return { ...candidate(at + 1, to, kind, titleGender ?? given ?? null), title };
  }
  if (RANKS.has(title.key) && given !== undefined)
    return { ...candidate(at, to, 'full', titleGender), title };
  if (reading.loose && given === undefined) return null;
  return { ...candidate(at + 1, to, 'titled', titleGender ?? given ?? null), title };
}

/** Where the name that begins at `at` ends: surnames, particles and a suffix, up to four words. */
function nameEnd(tokens: NameToken[], at: number, reading: CapitalsReading): number {
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

function canBeSurname(token: NameToken, position: number, reading: CapitalsReading): boolean {
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

function fixedAt(tokens: NameToken[], at: number, reading: CapitalsReading): NameCandidate | null {
  const token = tokens[at];
  if (!token) return null;
  let best: NameCandidate | null = null;
  for (const fixed of fixedNamesFrom(token.key)) {
    const to = at + fixed.words.length;
    if (best && to <= best.to) continue;
    if (!fixed.words.every((word, i) => tokens[at + i]?.key === word)) continue;
    if (!token.capital && !/[.]|^\d/.test(token.text) && fixed.words.length === 1) continue;
    if (!token.capital && fixed.words[0] === 'the') {
      if (!tokens[at + 1]?.capital) continue;
    } else if (!token.capital && !/[.]|^\d/.test(token.text)) continue;
    if (fixed.words.length > 1 && !tokens[at + 1]?.capital && fixed.words[0] !== 'chance') continue;
    if (!fixed.distinct && fixed.words.length === 1) {
      if (token.opens && reading.lowerCased(token.key)) continue;
      if (reading.loose && reading.lowerCased(token.key)) continue;
      if (tokens[at + 1]?.joined && tokens[at + 1]?.capital && !reading.loose) continue;
      const before = tokens[at - 1];
      if (token.joined && before?.capital && !reading.loose && !before.opens) continue;
    }
    if (fixed.words.length === 1 && surnameFollows(tokens, at, reading)) continue;
    best = {
      from: at,
      to,
      kind: 'fixed',
      distinct: fixed.distinct,
      gender: fixed.group ? null : (fixed.gender ?? givenNameGender(token.key) ?? null),
      title: null,
    };
    if (fixed.group) best.kind = 'group';
  }
  return best;
}

/** "Selena Gomez" is not the lexicon's Selena, "Drake Bell" not its Drake. */
function surnameFollows(tokens: NameToken[], at: number, reading: CapitalsReading): boolean {
  const next = tokens[at + 1];
  if (!next?.joined || !next.capital) return false;
  if (aliasOf(tokens[at]?.key ?? '') !== undefined && isCommonWord(next.key)) return false;
  return canBeSurname(next, 1, { ...reading, loose: true });
}
