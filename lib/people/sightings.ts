import type { Article } from '../article/article.ts';

import { hasLooseCapitals } from './headline-case.ts';
import { findNameCandidates } from './name-candidates.ts';
import type { NameCandidate } from './name-candidate.ts';
import { nameTokens } from './name-tokens.ts';
import type { NameToken } from './name-tokens.ts';
import { personCues } from './person-cues.ts';
import type { PersonCues } from './person-cues.ts';
import type { PersonMention } from './person.ts';

/** A candidate for a name in its place. */
export interface Sighting {
  /** −1 is the headline. */
  paragraph: number;
  text: string;
  tokens: NameToken[];
  candidate: NameCandidate;
  cues: PersonCues;
  /** The keys of its words. */
  key: string;
  /** It stands in a text whose capitals tell nothing. */
  loose: boolean;
}

/** All that may be names in an article, in the order of the text, the headline first. */
export interface Sightings {
  all: Sighting[];
  /** How often each key was sighted. */
  counts: Map<string, number>;
  /** Whether a word is written with a capital in a text whose capitals tell something. */
  capitalised: (key: string) => boolean;
  /** Whether a word is written in lower case somewhere. */
  lowerCased: (key: string) => boolean;
}

/** Reads the headline and the paragraphs of `article` for what may be names. */
export function findSightings(article: Article): Sightings {
  const texts = article.paragraphs.map((text, paragraph) => ({ text, paragraph }));
  if (article.headline !== null) texts.unshift({ text: article.headline, paragraph: -1 });
  const headings = new Set(article.headings);
  const read = texts.map(({ text, paragraph }) => {
    const tokens = nameTokens(text);
    return {
      text,
      paragraph,
      tokens,
      loose: hasLooseCapitals(tokens, paragraph < 0 || headings.has(paragraph)),
    };
  });
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const { tokens, loose } of read)
    for (const token of tokens)
      if (!token.capital) lower.add(token.key);
      else if (!loose && !token.opens) capital.add(token.key);
  const lowerCased = (key: string): boolean => lower.has(key);
  const capitalised = (key: string): boolean => capital.has(key);
  const all: Sighting[] = [];
  const counts = new Map<string, number>();
  let previous: Sighting | undefined;
  for (const { text, paragraph, tokens, loose } of read)
    for (const candidate of findNameCandidates(tokens, { loose, lowerCased, capitalised })) {
      const key = tokens
        .slice(candidate.from, candidate.to)
        .map((token) => token.key)
        .join(' ');
      const cues = personCues(text, tokens, candidate);
      if (previous && continuesList(previous, paragraph, tokens[candidate.from]?.start ?? 0)) {
        cues.score += 2;
        cues.role ??= previous.cues.role;
      }
      counts.set(key, (counts.get(key) ?? 0) + 1);
      previous = { paragraph, text, tokens, candidate, cues, key, loose };
      all.push(previous);
    }
  return { all, counts, capitalised, lowerCased };
}

const PLURAL_ROLES = new Set(
  'children kids sons daughters twins siblings brothers sisters parents'.split(' '),
);
const LIST_GAP = /^(?:, \w{1,9})?,? (?:and )?(?:\w{1,9}-year-old )?$/;

/** "their children Luca, four, and two-year-old Mina": what speaks for Luca speaks for Mina. */
function continuesList(previous: Sighting, paragraph: number, start: number): boolean {
  const { cues, text, tokens, candidate } = previous;
  if (previous.paragraph !== paragraph || !PLURAL_ROLES.has(cues.role ?? '')) return false;
  const end = tokens[candidate.to - 1]?.end ?? start;
  return start - end < 40 && LIST_GAP.test(text.slice(end, start));
}

/** The words of a sighting, as written. */
export const wordsOf = ({ tokens, candidate }: Sighting): string[] =>
  tokens.slice(candidate.from, candidate.to).map((token) => token.text);

/** The place and the words of a sighting as a mention of somebody. */
export function mentionOf({ paragraph, text, tokens, candidate }: Sighting): PersonMention {
  const start = tokens[candidate.from]?.start ?? 0;
  const end = tokens[candidate.to - 1]?.end ?? start;
  return { paragraph, start, end, text: text.slice(start, end) };
}
