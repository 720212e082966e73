import { createHash } from 'node:crypto';
import type { Article } from '../../lib/article/article.ts';
import type { Shard } from '../../lib/sync/pack-format.ts';

/** A shard above this is split: a reader holds one shard at a time in memory. */
const MOST_BYTES = 8_000_000;

/** A shard with its uncompressed content. */
export interface ShardContent extends Omit<Shard, 'path'> {
  content: Buffer;
}

export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The shards of a pack: one for each month of publication and one for articles without a date. The
 * same articles always give the same bytes, whatever their order. A month that is too large is split
 * by a hash of the ids, so that a new article changes one of its shards and not all of them.
 */
export function packShards(articles: Iterable<Article>): ShardContent[] {
  const months = Map.groupBy(articles, ({ published }) => monthOf(published?.iso));
  return [...months]
    .toSorted(([a], [b]) => (a ?? '').localeCompare(b ?? ''))
    .flatMap(([month, all]) =>
      split(all).map((some): ShardContent => {
        const content = contentOf(some);
        return {
          sha256: sha256(content),
          bytes: content.length,
          articles: some.length,
          month,
          content,
        };
      }),
    );
}

/** A date that gives only the year has no month. */
function monthOf(iso: string | undefined): string | null {
  return iso !== undefined && iso.length >= 7 ? iso.slice(0, 7) : null;
}

/** As few shards as keep each below the limit; their number is a power of two. */
function split(articles: Article[]): Article[][] {
  for (let buckets = 1; ; buckets *= 2) {
    const groups = Map.groupBy(
      articles,
      ({ id }) => Number.parseInt(sha256(id).slice(0, 8), 16) % buckets,
    );
    const some = [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
    if (some.every((group) => group.length === 1 || contentOf(group).length <= MOST_BYTES))
      return some;
  }
}

function contentOf(articles: readonly Article[]): Buffer {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Buffer.from(sorted.map((article) => `${JSON.stringify(article)}\n`).join(''));
}
