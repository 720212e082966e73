import type { SentenceReading } from '../sentence/sentence-reading.ts';
import type { AgeOwner } from './age-owner.ts';
import { isAgeAdjective } from './is-age-adjective.ts';
import { isKin } from './kin-nouns.ts';
import { roleOf } from './role-classes.ts';

/** The key of the one whom an article is about where it does not say who that is: the story's others may. */
export const MAIN = '#main';
/** How sure it is that he or she is meant, 0 to 1. Set by hand: less than where a number names somebody. */
export const AS_MAIN = 0.2;

/** "The singer, 31", "the bad boy of soap, now 74", "the Harbour rapper, 29": a description, with its last noun. */
const DESCRIBED =
  /(?:^|[.;:] |, |\b(?:and|that|when|as|after) )the ((?:[\p{L}\d'’“”"-]+ ){0,5}?)([\p{L}-]+)(?: of [^.,;:()]{2,60})?(?:, | \(|,? (?:who is |is )?(?:now |just |only )?(?:aged )?)$/iu;
/** "The Brazilian, 31". */
const OF_A_PLACE =
  /(?:^|[.;:] |, )[Tt]he \p{Lu}\p{Ll}+(?:ian|ean|ese|ish|can|entine|man|xan|iard),? \(?$/u;
/** "The 52-year-old thanked", "the 52-year-old singer": with nothing before that could be somebody else. */
const BARE = /(?:^|[.;:] |, |\b(?:and|that|when|as|after|by) )the $/i;
/** "At 78, she …" at the start of a sentence. */
const AT = /^At (?:the age of |just |only )?$/;
const NOUN_AFTER = /^ (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]+)/u;

/**
 * Is an age that of the one whom the article is about, where nobody whom it names can be meant: "the actress, 37" in
 * an article that knows her by her surname alone? The key is to be filled in from the story's other articles.
 */
export function mainOwner({ text }: SentenceReading, start: number, end: number): AgeOwner | null {
  const before = text.slice(Math.max(0, start - 120), start);
  const owner: AgeOwner = { subject: { key: MAIN, name: '' }, sureness: AS_MAIN };
  if (OF_A_PLACE.test(before) || AT.test(text.slice(0, start))) return owner;
  if (isAgeAdjective(text.slice(start, end))) {
    const noun = NOUN_AFTER.exec(text.slice(end, end + 60))?.[1];
    const role = noun === undefined ? null : roleOf(noun);
    return BARE.test(before) && role?.ofFame !== false ? owner : null;
  }
  const noun = DESCRIBED.exec(before)?.[2]?.toLowerCase();
  return noun !== undefined && !isKin(noun) && roleOf(noun)?.ofFame === true ? owner : null;
}
