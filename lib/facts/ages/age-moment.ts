import type { Claim } from '../claim.ts';

/**
 * When somebody had an age: now, on the day of writing; turned, since a birthday not long ago; end, at death;
 * then, in an earlier or later time of life.
 */
export type AgeMoment = 'now' | 'turned' | 'end' | 'then';

const REACH = 90;
/** "She was just ". */
const REACH_OF_VERB = 16;
const CLAUSE_BEFORE =
  /\b(?:when|whenever|since|until|till|before|while|by the time|back when|ever since)\b[^,;.:]{0,28}$/i;
/** "until she was 40", but "died when he was just 43". */
const WHEN = /\bwhen\b[^,;.:]{0,28}$/i;
const CLAUSE_AFTER = /^,? (?:when|at the time|(?:back )?then|by the time|while still)\b/i;
const FUTURE = /\b(?:will|would|to|turns|turning|about to) (?:be |turn |become )?$/i;
const TURNED = /\bturned (?:just |only |a )?$/i;
const LONG_AGO = /^ (?:in|on) [^,.;]{0,24}\b(?:1[89]|20)\d\d\b/;
const THEN = /\bthen (?:only |just |aged )?$/i;
const AT = /\bat (?:the (?:\p{L}+ )?age of |age |just |only |a mere )*$/iu;
/** Verbs that speak of today: "at 71 he is too old to tour". */
const TODAY = /\b(?:is|are|has|have|can|cannot|isn['’]t|hasn['’]t|becomes|remains)\b/;
const DEATH =
  /\b(?:dead|died|dies|dying|passed away|passes away|passed|gone|left us|(?:lost|cost|took)[^;:]{0,50} life|death|killed)\b[^;:]{0,80}$/i;
/** "He was 34 when he died", with both pronouns captured: somebody else may have died. */
const WHEN_DEAD =
  /\b(he|she) was [^.,;]{1,20} when (he|she) (?:died|passed away|was (?:killed|murdered|found dead)|lost (?:his|her) life)\b/i;
const AT_AGE = /\b(?:at|aged?|at age|age of|when (?:he|she) was)\s(?:just |only )?$/i;
/** Whoever says "I was 24" speaks of another time; one who has had a birthday may be a year older since. */
const I_WAS = /\bI was (?:just |only )?$/;
const BIRTHDAY = /\b(?:had|celebrated|marked|spent) (?:his|her) birthday\b/;
/** "Who celebrated her 23rd birthday in September". */
const CELEBRATED = /\b(?:celebrated|marked) (?:his|her) (?:own )?$/;
const YEAR = /\b(?:in|of|since|from) (?:1[89]|20)\d\d\b/;

/** "In 1994, aged 26". */
const IN_YEAR_AGED = /\bin (?:1[89]|20)\d\d,? (?:then )?aged (?:just |only )?$/i;

/** The moment of an age that stands from `start` to `end` in a sentence. */
export function ageMoment(text: string, start: number, end: number): AgeMoment {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 40);
  if (text.slice(start, end).includes('birthday'))
    return CELEBRATED.test(before) && !YEAR.test(text) ? 'turned' : 'then';
  if (
    isAtDeath(before) ||
    isOwnDeath(`${before.slice(-REACH_OF_VERB)}${text.slice(start, end + REACH)}`)
  )
    return 'end';
  if (CLAUSE_BEFORE.test(before) || WHEN.test(before) || CLAUSE_AFTER.test(after)) return 'then';
  if (FUTURE.test(before) || THEN.test(before) || I_WAS.test(before)) return 'then';
  if (TURNED.test(before)) return LONG_AGO.test(after) ? 'then' : 'turned';
  if (BIRTHDAY.test(text.slice(end, end + REACH))) return 'turned';
  if (AT.test(before)) return TODAY.test(text.replace(/[“"][^”"]*[”"]/g, '')) ? 'now' : 'then';
  if (/\b(?:he|she|who) was $/i.test(before) && YEAR.test(text)) return 'then';
  if (IN_YEAR_AGED.test(before)) return 'then';
  return 'now';
}

function isOwnDeath(around: string): boolean {
  const [, who, dead] = WHEN_DEAD.exec(around) ?? [];
  return who !== undefined && who.toLowerCase() === dead?.toLowerCase();
}

/** Does the text before an age say that somebody died at it? */
export function isAtDeath(before: string): boolean {
  return DEATH.test(before) && AT_AGE.test(before);
}

/** Where the last word for a death begins; −1 where there is none. */
export function deathWordAt(before: string): number {
  return DEATH.exec(before)?.index ?? -1;
}

/** The moment that the claim of an age keeps as what is counted. */
export function momentOf({ head }: Claim): AgeMoment {
  return head === 'then' || head === 'end' || head === 'turned' ? head : 'now';
}
