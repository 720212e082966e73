/** Front matter: `key: value` lines between two lines of three dashes. */
const FRONT_MATTER = /^---\r?\n([\s\S]{0,5000}?)\r?\n---\r?\n/;
/** Texts exported with their date in front. */
const LEADING_DATE = /^date (\d{4}-\d\d-\d\d)\s+/;
const CREDIT = /^(?:with (?:additional )?reporting by|additional reporting by|reporting by) \S/i;
/** The label of a link that was copied with the text: it credits nobody, and is no paragraph. */
const LINK_LABEL = /^source: read (?:the )?full (?:article|story)\.?$/i;
const SENTENCE_END = /[.!?…][”’"')\]]*$/;

/**
 * A record of the pack format from a plain text: one paragraph a line. The first line is the headline
 * unless it ends as a sentence does; a closing "With reporting by …" becomes the credit. Front matter
 * may give `url`, `outlet`, `domain`, `headline`, `published`, `authors` (separated by commas).
 */
export function textArticle(text: string): Record<string, unknown> {
  const given = Object.fromEntries(
    (FRONT_MATTER.exec(text)?.[1] ?? '').split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  const body = text.replace(FRONT_MATTER, '').trim();
  const date = LEADING_DATE.exec(body)?.[1];
  const lines = body.replace(LEADING_DATE, '').split('\n');
  const paragraphs = lines
    .map((line) => line.trim())
    .filter((line) => line && !LINK_LABEL.test(line));
  const first = paragraphs[0] ?? '';
  const headline = given['headline'] ?? (SENTENCE_END.test(first) ? null : first);
  if (headline !== null && headline === first) paragraphs.shift();
  const credit = CREDIT.test(paragraphs.at(-1) ?? '') ? paragraphs.pop() : null;
  const published = given['published'] ?? date;
  return {
    url: given['url'] ?? null,
    outlet: { name: given['outlet'] ?? null, domain: given['domain'] ?? null },
    headline,
    published: published ? { iso: published, origin: date ? 'visible-text' : 'pack' } : null,
    authors: given['authors']?.split(',') ?? [],
    credit,
    paragraphs,
  };
}
