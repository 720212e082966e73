const DENIED = 'not ';

/** An answer of the lexicon that a sentence denies, written as an answer of its own. */
export function denied(option: string): string {
  return DENIED + option;
}

/** The answer that a denied one denies; null where nothing is denied. */
export function whatIsDenied(option: string): string | null {
  return option.startsWith(DENIED) ? option.slice(DENIED.length) : null;
}
