/** Small words between which and a season no name begins: "in Summer", "the early Summer". */
const LEAD =
  /(?:^|[^\p{L}])(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Ee]arly|[Ll]ate|until|till|from|before|after|over|through|for|and|or|of|mid|the|this|that|each|every)[ -]$/u;
/** The start of the text, of a sentence, or of words in quotation marks or brackets. */
const START = /(?:^|[.!?:;—–…]["”’)\]]{0,2} |["“”‘([])$/;
/** A capital that goes on, also over a small word: "Summer After", "Summer of Love", "Winter’s Tale". */
const GOES_ON =
  /^(?:['’]s)?[ -](?:(?:of|in|on|at|to|for|and|with|without) (?:the |an? )?)?\p{Lu}(?!\p{Lu}|[ ’'])/u;
/** Characters that are looked at before it. */
const BEFORE = 16;

/**
 * Whether a word of time that news writes small, as that of a season, is a name or part of one (of a film, a
 * series, a person): it has a capital that neither the start of a sentence accounts for nor a habit of
 * writing "in Summer", or words with capitals go on from it, or it stands in quotation marks alone.
 * @param start - of the words that go with it, as "the" and "last"
 * @param word - of the word itself
 */
export function isInName(text: string, start: number, word: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(word, word + 2))) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + BEFORE);
  if (GOES_ON.test(after) || (/["“‘]$/.test(before) && /^[,.!?]?["”’]/.test(after))) return true;
  if (START.test(before) || /^\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  return text.startsWith('The', start) || !LEAD.test(before);
}
