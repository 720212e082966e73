import type { Quantity } from '../../text/quantity.ts';

/** Numbers of emergency services. */
const EMERGENCY = new Set([911, 999, 112]);
/** What is known by its number. From general knowledge. */
const KNOWN_BY_NUMBER =
  /\b(?:Apartment|Apt\.?|Room|Suite|Unit|Flight|Route|Highway|Interstate|Channel|Studio|Stage|Gate|Pier|Terminal|Court|Courtroom|Formula|Boeing|Precinct|No\.|Number) $/;
/** "Two and a half times the limit" tells a share, not how often. */
const MULTIPLE = /^ ?times (?:the|what|as|more|over|above|his|her|their|its)\b/;

/**
 * Does a number name something or tell a multiple rather than count: "911", "0800", "Flight 93", "two and a half
 * times the limit"?
 * @param text - the sentence that the number stands in
 */
export function isLabel({ kind, value, noun, start, end }: Quantity, text: string): boolean {
  if (kind !== 'count') return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (EMERGENCY.has(value) && (noun === null || noun.startsWith('call'))) return true;
  if (/^0\d/.test(text.slice(start, end)) || /^\p{Lu}\b/u.test(after)) return true;
  return KNOWN_BY_NUMBER.test(before) || MULTIPLE.test(after);
}
