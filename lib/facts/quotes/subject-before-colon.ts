import { kinGender } from '../ages/kin-nouns.ts';
import { roleGender } from '../../people/person-cues.ts';
import { isCalendarName } from '../../time/calendar-words.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import type { Speaker } from './speaker.ts';
import { besideSpeech, utterances } from './speaker-lexicon.ts';
import { byName, byPronoun, nameAt } from './subject-beside.ts';

/** Words of a noun phrase up to its noun. */
const LONGEST = 5;
const POSSESSIVE = /^(?:his|her|their)$/;
const PRONOUN = /^(?:s?he|they)$/;
const DETERMINER = /^(?:the|an?|his|her|their|my|our|its|this|that)$/;

/**
 * Whose words follow a colon without a verb of speech: "Lind shrugged: “…”", "From her bed the singer sent a
 * message: “…”", "Her verdict: “…”". The subject of the clause, or who owns what is said; what stands behind a
 * preposition is neither.
 * @param before who spoke last in the article, for pronouns
 */
export function subjectBeforeColon(
  tokens: readonly ReadToken[],
  reading: SentenceReading,
  before: Speaker | null,
): Speaker | null {
  let behindPreposition = false;
  for (const [at, token] of tokens.entries()) {
    const last = tokens[at - 1];
    if (besideSpeech.has(token.lower)) {
      behindPreposition = true;
      continue;
    }
    if (PRONOUN.test(token.lower)) return byPronoun(token, reading, before);
    const opens =
      DETERMINER.test(token.lower) ||
      (reading.people.some(({ start }) => start === token.start) && !standsBefore(last));
    if (token.text === ',' || (opens && last && !besideSpeech.has(last.lower)))
      behindPreposition = false;
    const speaker = behindPreposition ? null : ownerOfWords(tokens, at, reading, before);
    if (speaker) return speaker;
  }
  return null;
}

/** Does a token belong to the name behind it: "to singer Mara Lind"? "In April Lind shrugged" has none. */
function standsBefore(token: ReadToken | undefined): boolean {
  return (
    token !== undefined && !isCalendarName(token.lower) && (token.name || isPersonNoun(token.lower))
  );
}

/** The speaker whom a noun phrase names that begins at a token. */
function ownerOfWords(
  tokens: readonly ReadToken[],
  at: number,
  reading: SentenceReading,
  before: Speaker | null,
): Speaker | null {
  const token = tokens[at];
  if (!token) return null;
  const rest = tokens.slice(at);
  const person = reading.people.find(({ start }) => start === token.start);
  const thing = rest.filter(({ start }) => start >= (person?.end ?? token.end)).slice(0, 2);
  if (thing.some(({ lower }) => utterances.has(lower))) {
    if (person) return byName(person);
    if (POSSESSIVE.test(token.lower)) return byPronoun(token, reading, before);
  }
  const named = nameAt(tokens, at, reading, 'last');
  if (named) return named;
  if (!DETERMINER.test(token.lower) && !/['’]s?$/.test(token.text) && at > 0) return null;
  const noun = rest.slice(0, LONGEST).findIndex(({ lower }) => isPersonNoun(lower));
  const last = rest[noun];
  if (!last || rest.slice(0, noun).some(({ lower }) => besideSpeech.has(lower))) return null;
  const called = at + noun + (rest[noun + 1]?.text === ',' ? 2 : 1);
  const name = nameAt(tokens, called, reading, 'last');
  if (name) return name;
  const gender = roleGender(last.lower) ?? kinGender(last.lower);
  return { key: null, name: reading.text.slice(token.start, last.end), by: 'task', gender };
}

function isPersonNoun(noun: string): boolean {
  return roleGender(noun) !== undefined || kinGender(noun) !== null || isGroup(noun);
}

const isGroup = (noun: string): boolean => /^(?:couple|pair|duo|two|newlyweds)$/.test(noun);
