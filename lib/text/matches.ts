/**
 * All matches of a global expression in a text, in order. `matchAll` copies the expression at each call,
 * which takes longer than to look through a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = behindSign(pattern, text);
  }
  return found;
}

/** A step into the middle of a sign of two units would be taken back: the search would never end. */
function behindSign({ lastIndex, unicode }: RegExp, text: string): number {
  const isLong = unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
  return lastIndex + (isLong ? 2 : 1);
}
