/** News agencies whose texts other outlets print, as credits and outlets name them. General knowledge. */
const AGENCIES: readonly [string, RegExp][] = [
  ['ap', /\b(?:AP|Associated Press)\b/],
  ['reuters', /\bReuters\b/],
  ['afp', /\b(?:AFP|Agence France[- ]Presse)\b/],
  ['pa', /\b(?:PA|PA Media|Press Association)\b/],
  ['bang', /\b(?:BANG Showbiz|Bang Showbiz|BANG Media)\b/],
  ['wenn', /\b(?:WENN|Cover Media)\b/],
  ['upi', /\bUPI\b/],
  ['ians', /\bIANS\b/],
  ['pti', /\bPTI\b/],
  ['ani', /\bANI\b/],
  ['dpa', /\b(?:dpa|DPA)\b/],
  ['efe', /\bEFE\b/],
  ['cp', /\b(?:Canadian Press)\b/],
  ['aap', /\b(?:AAP|Australian Associated Press)\b/],
];

/** Which agency a credit or an outlet's name speaks of, by a short key; null for none. */
export function agencyIn(words: string): string | null {
  return AGENCIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
