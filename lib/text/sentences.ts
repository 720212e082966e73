import { leadingAbbreviations, trailingAbbreviations } from './abbreviations.ts';
import { matchesOf } from './matches.ts';
import { quoteCarriers } from './quote-carriers.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import type { Span } from './span.ts';

// A stop, with what belongs to it: further stops, a spaced ellipsis, closing quotes and brackets.
const STOP = /(?:[.!?…]+(?:[ \u00a0][.…]{1,6}(?=[\s"”’')\]]|$)){0,3})["”’')\]]{0,4}|\n+/g;
const OPENING = /^["“‘'([\-–—•¿¡*#@]*[\p{Lu}\p{Lt}\p{Nd}$£€]/u;
const LAST_WORD = /[\p{L}][\p{L}.'’&-]{0,19}$/u;
const NEXT_WORDS = /^["“‘'([]*([\p{L}'’-]+)(?:[ \u00a0]([\p{L}'’-]+))?(?:[ \u00a0]([\p{L}'’-]+))?/u;

/** Does a full stop after `before` belong to an abbreviation or initial that does not end a sentence? */
function isAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.[0];
  if (!word) return false;
  const lower = word.toLowerCase();
  const next = NEXT_WORDS.exec(after)?.[1] ?? '';
  const opens = sentenceOpeners.has(next.toLowerCase());
  if (leadingAbbreviations.has(lower)) {
    // "No. 5" but "She said no. He left."; "Mar. 3" but "leaves a mar."
    if (lower === 'no' || lower === 'nos' || lower === 'in') return /^\d/.test(after);
    return !(opens && next !== 'I' && /^(?:mar|fig|dist|col|sen|rep|v|c)$/.test(lower));
  }
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !opens;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || trailingAbbreviations.has(lower)) {
    if (/^(?:in|co|min|max|sec|mass|ill|miss|wash|la|del|ore|al|mi|mo|pa|est)$/.test(word))
      return false;
    // "5 lbs. 3 oz.", "6 ft. 2"
    if (/^(?:lbs?|oz|ft|yd|hrs?)$/.test(lower) && /^\d/.test(after)) return true;
    return next !== '' && !opens;
  }
  return false;
}

/** Do the words after a quoted question or exclamation say who asked it? */
function carriesSpeech(after: string): boolean {
  const words = NEXT_WORDS.exec(after);
  return (
    words !== null && words.slice(1).some((word) => word !== undefined && quoteCarriers.has(word))
  );
}

function endsSentence(text: string, start: number, at: number, stop: string): boolean {
  const end = at + stop.length;
  const gap = /^\s*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const after = text.slice(end + gap, end + gap + 60);
  if (after === '') return true;
  const marks = stop.replace(/["”’')\]]+$/, '');
  const closed = marks !== stop;
  // Without a space it is a decimal, an address or initials, unless a closing quote or a lost space tells.
  if (gap === 0)
    return closed && /["”]$/.test(stop) && /^[\p{Lu}“]/u.test(after) && text[at - 1] !== ' ';
  if (text.slice(end, end + gap).includes('\n')) return true;
  if (!OPENING.test(after)) return false;
  if (/[!?]/.test(marks)) return !(closed && carriesSpeech(after));
  if (marks === '…' || /^\.{2,}$/.test(marks)) return !/^(?:I\b|I['’])/.test(after) || closed;
  return (
    marks.length > 1 || closed || !isAbbreviation(text.slice(Math.max(start, at - 24), at), after)
  );
}

/**
 * Cuts news English into sentences. A closing quote or bracket belongs to the sentence that it closes;
 * long quotations are cut inside. A line break always ends a sentence.
 * @returns spans without the white space around them, in order; together they hold every other character.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed !== '') {
      const from = start + words.indexOf(trimmed);
      sentences.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const { 0: stop, index } of matchesOf(STOP, text)) {
    if (stop.startsWith('\n') || endsSentence(text, start, index, stop)) push(index + stop.length);
  }
  push(text.length);
  return sentences;
}
