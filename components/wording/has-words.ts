/**
 * Whether words stand in a text one after another, as whole words: "ten" does not in "often". What stands
 * between words, and whether letters are large, does not count.
 */
export function hasWords(text: string, words: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
