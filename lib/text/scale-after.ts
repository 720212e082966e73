import { scales } from './number-words.ts';

const WORD = /\p{L}{1,12}/uy;

/** The lower-case word that starts at an offset, or ''. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

/** The scale words from an offset ("million", "hundred thousand"), with the offset behind them. */
export function scaleAfter(text: string, at: number): { factor: number; end: number } | null {
  const gap = /[ -]/.test(text[at] ?? '') ? 1 : 0;
  const word = wordAt(text, at + gap);
  const factor = scales.get(word) ?? (word === 'dozen' ? 12 : undefined);
  if (factor !== undefined) {
    const end = at + gap + word.length;
    const more = scaleAfter(text, end);
    return more && factor < 1e6 ? { factor: factor * more.factor, end: more.end } : { factor, end };
  }
  return null;
}
