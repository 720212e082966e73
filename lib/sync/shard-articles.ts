import type { Article } from '../article/article.ts';
import { articleOfRecord } from '../article/article-schema.ts';

/** Bytes of one record; a longer line is refused unread. */
const MAX_LINE = 4_000_000;

/**
 * The articles of a shard whose hash was verified: one JSON record a line. Each is parsed when it is
 * asked for, so that a large shard neither stops a page nor fills its memory. A record that is
 * malformed or given twice is null.
 * @param withdrawn ids that are left out silently
 */
export function* shardArticles(
  bytes: Uint8Array,
  withdrawn: ReadonlySet<string>,
): Generator<Article | null, void, undefined> {
  const seen = new Set<string>();
  const decoder = new TextDecoder();
  for (const line of linesOf(bytes)) {
    const article = line.length > MAX_LINE ? null : parsed(decoder.decode(line));
    if (article && withdrawn.has(article.id)) continue;
    yield article && !seen.has(article.id) ? article : null;
    if (article) seen.add(article.id);
  }
}

function parsed(line: string): Article | null {
  try {
    return articleOfRecord(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    if (end > start) yield bytes.subarray(start, end);
    start = end + 1;
  }
}
