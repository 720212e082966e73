import type { Article } from '../article/article.ts';

/** What the site itself says an article is: its words, and how much they weigh (a logit). */
export interface SectionTopic {
  /** The section or keyword, as the site writes it. */
  words: string;
  weight: number;
}

const CELEBRITY =
  /\b(?:celebrit(?:y|ies)|celebs?|showbiz|showbusiness|show business|tvshowbiz|gossip|red[- ]carpet|royals?|royal[- ]family|stars|famous)\b/i;
const ENTERTAINMENT =
  /\b(?:entertainment|hollywood|bollywood|film|films|movies?|music|tv|television|culture|style|fashion|people)\b/i;
const OTHER =
  /\b(?:politics|election|business|economy|markets|money|finance|sports?|football|soccer|nfl|nba|mlb|nhl|golf|tennis|cricket|rugby|olympics|technology|tech|science|health|education|environment|climate|opinion|editorial|obituaries[- ]local|real estate|travel|crime|courts|weather|recipes?)\b/i;

const CELEBRITY_SECTION = 5;
const ENTERTAINMENT_SECTION = 2;
const OTHER_SECTION = -2;
const KEYWORD = 1;
const MOST_DIRECTORIES = 4;
/** Longer parts of an address are headlines. */
const LONGEST_DIRECTORY = 24;

/**
 * Where the site files an article: by its section first, then by the directories of its address, then
 * by its keywords, which only speak for it, as sites list many. The weights are set by hand, since the
 * detection set has no sections: a celebrity section is enough with a person in the headline, an
 * entertainment section is not.
 */
export function sectionTopic({ section, url, keywords }: Article): SectionTopic | null {
  const stated = section === null ? null : topicOf(section);
  if (stated) return stated;
  const filed = directoriesOf(url).flatMap((directory) => topicOf(directory) ?? []);
  const isMixed = new Set(filed.map(({ weight }) => Math.sign(weight))).size > 1;
  const [strongest] = filed.toSorted((a, b) => b.weight - a.weight);
  if (strongest && (!isMixed || strongest.weight === CELEBRITY_SECTION)) return strongest;
  const keyword = keywords.find((word) => CELEBRITY.test(word));
  return keyword === undefined ? null : { words: keyword, weight: KEYWORD };
}

function topicOf(words: string): SectionTopic | null {
  if (CELEBRITY.test(words)) return { words, weight: CELEBRITY_SECTION };
  if (ENTERTAINMENT.test(words)) return { words, weight: ENTERTAINMENT_SECTION };
  return OTHER.test(words) ? { words, weight: OTHER_SECTION } : null;
}

/** "/entertainment/music/2024/a-story" → "entertainment", "music"; the last part is the story's own. */
function directoriesOf(url: string | null): string[] {
  if (url === null || !URL.canParse(url)) return [];
  return new URL(url).pathname
    .split('/')
    .filter(Boolean)
    .slice(0, -1)
    .filter((part) => part.length <= LONGEST_DIRECTORY && /^[a-z]+(?:-[a-z]+){0,2}$/i.test(part))
    .slice(0, MOST_DIRECTORIES);
}
