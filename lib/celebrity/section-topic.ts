import type { Article } from '../article/article.ts';

/** What the site itself says an article is: its words, and how much they weigh (a logit). */
export interface SectionTopic {
  /** The section or keyword, as the site writes it. */
  words: string;
  weight: number;
}

const FAME =
  /\b(?:celebrit(?:y|ies)|celebs?|celebrity[- ]news|entertainment|showbiz|showbusiness|show business|tvshowbiz|gossip|hollywood|bollywood|red[- ]carpet|royals?|royal[- ]family|stars|famous)\b/i;
const OTHER =
  /\b(?:politics|election|business|economy|markets|money|finance|sports?|football|soccer|nfl|nba|mlb|nhl|golf|tennis|cricket|rugby|olympics|technology|tech|science|health|education|environment|climate|opinion|editorial|obituaries[- ]local|real estate|travel|crime|courts|weather|recipes?)\b/i;

const SECTION_FOR = 3;
const SECTION_AGAINST = -2;
const KEYWORD_FOR = 1;

/**
 * Where the site files an article: by its section first, then by its keywords, which only speak for
 * fame, as sites list many. The weights are set by hand; the detection set has no sections.
 */
export function sectionTopic({ section, keywords }: Article): SectionTopic | null {
  if (section !== null && FAME.test(section)) return { words: section, weight: SECTION_FOR };
  if (section !== null && OTHER.test(section)) return { words: section, weight: SECTION_AGAINST };
  const keyword = keywords.find((word) => FAME.test(word));
  return keyword === undefined ? null : { words: keyword, weight: KEYWORD_FOR };
}
