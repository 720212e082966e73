import type { Attribution } from '../attribution.ts';

// From general knowledge of how news attributes; the first pattern that a sentence holds counts.
const SAYS =
  'said|says|told|tells|confirmed|confirms|revealed|reveals|explained|explains|added|adds|stated|claimed|claims|announced|reported|reports|noted|shared';

const SPEAKS = `${SAYS}|wrote|writes|captioned|tweeted|recalled|recalls|posted|joked|declared|insisted|admitted`;

const REPRESENTATIVE =
  "(?:an?|the|his|her|their|[A-Z][\\p{L}'’]{1,20}['’]s)\\s(?:[a-z]{1,12}\\s)?(?:rep|representative|spokesman|spokeswoman|spokesperson|publicist|manager|lawyer|attorney|agent)";

/** Words with a capital that name nobody. */
const NOBODY =
  '(?:He|She|They|It|We|You|I|This|That|These|Those|There|Who|What|The|A|An|His|Her|Their|One|Both|Some|Many|Then|Later|But|And)';

/** A way to attribute; group `name` is who is shown. */
interface AttributionPattern {
  kind: Attribution['kind'];
  /** What every match holds, where that is rare and the pattern takes long to make. */
  cue?: RegExp;
  pattern: RegExp;
}

const REPRESENTING = /\brep\b|representative|spokes|publicist|manager|lawyer|attorney|agent/i;

/** Patterns of attribution, most telling first. */
export const attributionPatterns: readonly AttributionPattern[] = [
  {
    kind: 'anonymous',
    pattern:
      /\b(?<name>(?:an?|the|one|another|multiple|several|unnamed)\s(?:[a-z]{1,20}\s){0,2}(?:source|insider|tipster|eyewitness|onlooker)s?|sources(?: close to [A-Z]\w{1,20})?|insiders)\b/i,
  },
  {
    kind: 'court',
    pattern:
      /\b(?:according to|in|per|show in)\s(?<name>(?:the\s)?(?:court|legal|divorce)\s(?:documents|papers|records|filings?))\b/i,
  },
  {
    kind: 'police',
    pattern: new RegExp(
      `\\b(?<name>(?:[Tt]he\\s)?(?:[A-Z][a-z]{1,20}\\s){0,3}(?:[Pp]olice|[Ss]heriff|LAPD|NYPD|[Oo]fficers?|[Aa]uthorities|[Hh]ighway [Pp]atrol))\\b[^.]{0,40}?\\b(?:${SAYS})\\b`,
    ),
  },
  {
    kind: 'representative',
    cue: REPRESENTING,
    pattern: new RegExp(
      `(?:\\b(?:${SPEAKS}|according to|told by)\\s)(?<name>${REPRESENTATIVE})\\b`,
      'iu',
    ),
  },
  {
    kind: 'representative',
    cue: REPRESENTING,
    pattern: new RegExp(`\\b(?<name>${REPRESENTATIVE})\\b[^.“"]{0,60}?\\b(?:${SPEAKS})\\b`, 'iu'),
  },
  {
    kind: 'post',
    pattern:
      /\b(?:on|via|in an?|to)\s(?<name>(?:his |her |their |an? )?(?:Instagram|Twitter|X|Facebook|TikTok|Snapchat|Threads|Weibo)(?:\s(?:post|story|stories|account|page))?)\b/i,
  },
  {
    kind: 'other-outlet',
    pattern:
      /\b(?:according to|told|tells|reports?(?: from| by)?|per|via|obtained by)\s(?<name>(?:the\s)?(?:[A-Z][\p{L}&'’!]{0,20}\s?){1,4})(?=[,.:;]|\s(?:that|on|in|at)\b|$)/u,
  },
  {
    kind: 'other-outlet',
    cue: /report/,
    pattern: new RegExp(
      `\\b(?<name>(?!${NOBODY}\\s)(?:[Tt]he\\s)?(?:\\p{Lu}[\\p{L}&'’!]{0,20}\\s){0,3}\\p{Lu}[\\p{L}&'’!]{1,20})\\s(?:reports|reported|is reporting)\\b`,
      'u',
    ),
  },
  {
    kind: 'named',
    pattern: new RegExp(
      `(?<!\\b(?:of|with|for|to|by|and)\\s)\\b(?<name>(?!${NOBODY}\\s)(?:\\p{Lu}[\\p{L}'’-]{1,20}\\s){0,2}\\p{Lu}[\\p{L}'’-]{1,20})(?:,\\s\\d{1,2},)?\\s(?:${SPEAKS})\\b`,
      'u',
    ),
  },
  {
    kind: 'named',
    pattern: new RegExp(
      `\\b(?:said|says|wrote|writes|tweeted|joked|added|recalled)\\s(?<name>(?!${NOBODY}\\s)(?:\\p{Lu}[\\p{L}'’-]{1,20}\\s){0,2}\\p{Lu}[\\p{L}'’-]{1,20})\\b(?!['’]s)`,
      'u',
    ),
  },
];
