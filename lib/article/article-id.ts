/** 53 bits of a string, as hex (cyrb53 by bryc, public domain): spreads well, and is no secret. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & low) + (high >>> 0);
  return number.toString(16).padStart(14, '0');
}

/**
 * What an article is known by: its address, or `text:` and a hash of its words where it has none,
 * so that one text without an address is one article wherever it is read.
 */
export function articleId(url: string | null, paragraphs: readonly string[]): string {
  if (url) return url;
  const words =
    paragraphs
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `text:${hash(words.join(' '))}`;
}
