/** No option of the lexicon has a space: `not_charged` is one of its own. */
const DENIED = 'not ';

/** An option of the lexicon that a sentence denies, written as an option of its own: "not cane". */
export function denied(option: string): string {
  return DENIED + option;
}

/** The option that a denied one denies; null where nothing is denied. */
export function whatIsDenied(option: string): string | null {
  return option.startsWith(DENIED) ? option.slice(DENIED.length) : null;
}
