import type { QuoteWord } from './quote-words.ts';

/** Puts for each censored word the word that the other quotation has for it: "s*" becomes "shame". */
export function uncensored(
  words: readonly QuoteWord[],
  others: readonly QuoteWord[],
): readonly QuoteWord[] {
  if (!words.some(isCensored)) return words;
  return words.map((word) => {
    if (!isCensored(word)) return word;
    const [head = '', tail = ''] = word.word.split('*');
    const fits = ({ word: other }: QuoteWord): boolean =>
      other.startsWith(head) && (other.includes('*') || other.endsWith(tail));
    const whole = others.find(fits);
    return whole ? { ...word, word: whole.word, base: whole.base } : word;
  });
}

/** An empty head and tail would stand for any word. */
function isCensored({ word }: QuoteWord): boolean {
  return word.includes('*') && word !== '*';
}
