const COUPLE_WORDS =
  '(?:(?:former|married|celebrity|newlywed) )?(?:couple|pair|duo|newlyweds|spouses|exes|lovebirds)';
/** "the couple", "the former couple". */
export const COUPLE = new RegExp(`^the ${COUPLE_WORDS}$`, 'i');
const PERFORMER =
  '(?:actor|actress|singer|rapper|model|supermodel|comedian|comedienne|musician|songstress|singer-songwriter|star|superstar)';
const TITLE_WORD =
  '(?:[\\p{Lu}\\p{N}“"‘][\\p{L}\\p{N}’\'“”"&!-]{0,24}|of|the|to|in|and|pop|reality|former)';

/** What may mean somebody without a name; every repetition is bounded, so that the work is linear. */
export const SEEKER = new RegExp(
  [
    `\\b[Tt]he ${COUPLE_WORDS}\\b`,
    '\\b(?:[Hh]is|[Hh]er) (?:late |estranged |ex-)?(?:husband|wife|boyfriend|girlfriend|fianc[eé]e?|partner|spouse)\\b',
    // "the singer, 41", "the Dawn Patrol author, 35"
    '\\b[Tt]he (?:[\\p{L}\\p{N}’\'“”"-]{1,24} ){0,4}?[\\p{L}-]{3,20}, (?:who (?:is|turned) )?\\d{1,2}\\b',
    // "the Dawn Patrol star", "the “Long Way Down” singer"
    `\\b[Tt]he (?:${TITLE_WORD} ){1,6}(?:${PERFORMER}|author|founder|judge|host|alum|winner|native|hitmaker|frontman)\\b`,
    `\\b[Tt]he (?:\\d{1,2}-year-old|${PERFORMER})\\b`,
    '\\b(?:[Hh]e|him|[Hh]is|himself|[Ss]he|[Hh]er|hers|herself)\\b',
  ].join('|'),
  'gu',
);
/** "the brother of the star" is not the star; within a quoted title such words are no matter. */
export const OF_SOMEBODY = /^[^“”"‘]* (?:of|and|with|by|from) /;
