import { fixedNameAt } from './fixed-name-at.ts';
import type { CapitalsReading, NameCandidate } from './name-candidate.ts';
import { nameEnd } from './name-end.ts';
import {
  givenNameGender,
  honorificGender,
  isCommonWord,
  isFunctionWord,
  isOrganisationWord,
  isOutlet,
  isPlace,
} from './name-lexicon.ts';
import type { NameToken } from './name-tokens.ts';
import type { Gender } from './person.ts';

const RANKS = new Set(['prince', 'princess', 'queen', 'king', 'pope', 'duchess', 'duke']);
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
  const fixed = fixedNameAt(tokens, at, reading);
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
