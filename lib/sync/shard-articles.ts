import type { Article } from '../article/article.ts';
import { articleOfRecord } from '../article/article-schema.ts';

/** Bytes of one record; a longer line is refused unread. */
const MAX_LINE = 4_000_000;

/**
 * The articles of a shard whose hash was verified: one JSON record a line. Records that are malformed
 * or given twice are counted, not thrown.
 * @param withdrawn ids that are left out silently
 */
export function shardArticles(
  bytes: Uint8Array,
  withdrawn: ReadonlySet<string>,
): { articles: Article[]; refused: number } {
  const articles = new Map<string, Article>();
  const decoder = new TextDecoder();
  let refused = 0;
  for (const line of linesOf(bytes)) {
    const article = line.length > MAX_LINE ? null : parsed(decoder.decode(line));
    if (article && withdrawn.has(article.id)) continue;
    if (!article || articles.has(article.id)) refused += 1;
    else articles.set(article.id, article);
  }
  return { articles: [...articles.values()], refused };
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
