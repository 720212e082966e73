import { SHARED_ROLES, STAR_ROLES } from './star-roles.ts';

const ROLE = new RegExp(String.raw`\b(?:${STAR_ROLES.replaceAll('\n', '')})\b`, 'gi');
const BEFORE_NAME = new RegExp(String.raw`\b(?:${SHARED_ROLES}),? \p{Lu}\p{Ll}`, 'gu');
const AFTER_NAME = new RegExp(
  String.raw`\b(?!(?:The|This|That|An?|His|Her|Its|Our|My|Their|One|No|Each|Every|Any)\b)\p{Lu}[\p{L}'’-]{1,20},? (?:\d\d, )?(?:an? |the )?(?:[\p{Ll}-]{1,15} )?(?:${SHARED_ROLES})\b`,
  'gu',
);
/** “Low Water” star, the "Low Water" host. */
const OF_A_WORK = /["”’'] (?:star|actor|singer|host|presenter|creator|director|author)s?\b/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How often `text` calls somebody an entertainer or a royal. A role that others have too counts half,
 * and only beside a name: what tells a celebrity whom no list knows from anybody in the news.
 */
export const countStars = (text: string): number =>
  count(text, ROLE) +
  count(text, OF_A_WORK) +
  0.5 * (count(text, BEFORE_NAME) + count(text, AFTER_NAME));
