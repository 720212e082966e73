/** Anything but ASCII and punctuation: a letter of another alphabet may be among it. */
const others = /[^\0-\u007f\u00a0-\u00a9\u2000-\u206f]/;

/**
 * Whether the only letters and digits of a text are those of ASCII. Patterns without Unicode classes
 * then find the same words, in a third of the time.
 */
export function hasPlainLetters(text: string): boolean {
  return !others.test(text);
}
