/**
 * News agencies whose texts other outlets print, as credits and outlets name them; a name that holds
 * another stands before it. General knowledge.
 */
const AGENCIES: readonly [key: string, names: string][] = [
  ['aap', 'AAP|Australian Associated Press'],
  ['ap', 'AP|Associated Press'],
  ['reuters', 'Reuters'],
  ['afp', 'AFP|Agence France[- ]Presse'],
  ['pa', 'PA|PA Media|Press Association'],
  ['bang', 'B(?:ANG|ang) ?Showbiz|BANG Media'],
  ['wenn', 'WENN|Cover Media'],
  ['upi', 'UPI'],
  ['ians', 'IANS'],
  ['pti', 'PTI'],
  ['ani', 'ANI'],
  ['dpa', 'dpa|DPA'],
  ['efe', 'EFE'],
  ['cp', 'Canadian Press'],
];
const anyName = AGENCIES.map(([, names]) => names).join('|');
const any = new RegExp(`\\b(?:${anyName})\\b`);
const alone = new RegExp(`^[[(—–-]?\\s?(?:The )?(?:${anyName})\\s?[\\])]?$`);

/** Which agency a credit or an outlet's name speaks of, by a short key; null for none. */
export function agencyIn(words: string): string | null {
  if (!any.test(words)) return null;
  return AGENCIES.find(([, names]) => new RegExp(`\\b(?:${names})\\b`).test(words))?.[0] ?? null;
}

/** Whether a line is an agency's name and nothing else, in brackets or behind a dash. */
export function isAgency(line: string): boolean {
  return alone.test(line);
}
