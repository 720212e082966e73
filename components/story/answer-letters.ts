import type { Answer } from '../../lib/facts/fact.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The letter by which an answer is named among its fellows. */
export function answerLetter(index: number): string {
  return ALPHABET[index] ?? String(index + 1);
}

/**
 * Whether it must be told which answers clash with which: not where each clashes with every other,
 * and not where none does.
 */
export function needsLetters(answers: Answer[]): boolean {
  const clashing = answers.filter((answer) => answer.clashes.length > 0);
  const each = answers.every((answer) => answer.clashes.length === answers.length - 1);
  return clashing.length > 0 && !each;
}
