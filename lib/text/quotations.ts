import type { Span } from './span.ts';
import { hasLetterOrNumber } from './latin-text.ts';
import { matchesOf } from './matches.ts';

/** Quoted words: `start` and `end` are those of the words within the quotation marks. */
export interface Quotation extends Span {
  /** The words within the marks, as written. */
  text: string;
  /** The words with their marks. */
  outer: Span;
  /** speech: somebody's words; title: the name of a work or show; scare: a word or two set apart. */
  kind: 'speech' | 'title' | 'scare';
  /** False where the marks are not closed, as in a speech that goes on in the next paragraph. */
  closed: boolean;
  /** How many quotations it stands in. */
  depth: number;
}

const MARK = /["“”„‘’'«»]/g;

function isOpener(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return !hasLetterOrNumber(before) && !/[.,!?…;]/.test(before) && !/\s/.test(after);
}

function isCloser(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return !/\s/.test(before) && !hasLetterOrNumber(after);
}

function kindOf(words: string, before: string, after: string): Quotation['kind'] {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const speaks =
    /[,.!?…]$/.test(words) || /(?:[:,]|\b(?:said|says|wrote|added|told))\s*$/.test(before);
  if (parts.length > 8) return 'speech';
  const minor = /^(?:a|an|the|of|in|on|to|and|for|with|at|by|from|my|is|or)$/;
  const capital = parts.filter(
    (part) => /^[\p{Lu}\p{N}(#&]/u.test(part) || minor.test(part),
  ).length;
  const first = parts[0] ?? '';
  const titled = parts.length > 0 && capital === parts.length && /^[\p{Lu}\p{N}(#&]/u.test(first);
  if (
    titled &&
    !/[.]$/.test(words) &&
    !/^\s*(?:,?\s*)?(?:she|he|they) (?:said|wrote|added)/.test(after)
  ) {
    if (parts.length > 1 || !speaks) return 'title';
  }
  if (parts.length <= 3 && !speaks && /^\p{Ll}/u.test(first)) return 'scare';
  return 'speech';
}

/**
 * Finds quotations in straight, curly and angle marks, with single quotes nested in double ones. An
 * opening mark that is never closed quotes up to the end of its paragraph.
 * @returns quotations ordered by `start`; offsets are those of the inner words.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: { mark: string; at: number }[] = [];
  const close = (from: number, to: number, depth: number, closed: boolean): void => {
    const words = text.slice(from + 1, to);
    if (words.trim() === '') return;
    found.push({
      start: from + 1,
      end: to,
      text: words,
      outer: { start: from, end: closed ? to + 1 : to },
      kind: kindOf(words, text.slice(Math.max(0, from - 24), from), text.slice(to + 1, to + 24)),
      closed,
      depth,
    });
  };
  const endOfLine = (at: number): number => {
    const line = text.indexOf('\n', at);
    return line < 0 ? text.length : line;
  };
  const closers: Record<string, string> = {
    '"': '"”',
    '“': '”"',
    '„': '“”',
    '‘': "’'",
    "'": "'’",
    '«': '»',
  };
  for (const { 0: mark, index } of matchesOf(MARK, text)) {
    while (open.length > 0 && endOfLine(open[0]?.at ?? 0) < index) {
      const outermost = open[0];
      open.length = 0;
      if (outermost && /["“„«]/.test(outermost.mark))
        close(outermost.at, endOfLine(outermost.at), 0, false);
    }
    const depth = open.findLastIndex((entry) => (closers[entry.mark] ?? '').includes(mark));
    const opener = open[depth];
    const single = mark === '’' || mark === "'";
    const mayClose = !single || isCloser(text, index);
    const reopens = mark === '"' && isOpener(text, index) && !isCloser(text, index);
    if (opener && mayClose && !reopens) {
      open.length = depth;
      close(opener.at, index, depth, true);
    } else if (mark in closers && isOpener(text, index) && open.length < 4) {
      open.push({ mark, at: index });
    }
  }
  const rest = open.find((entry) => /["“„«]/.test(entry.mark));
  if (rest) close(rest.at, endOfLine(rest.at), 0, false);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
