import { readFileSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import type { Article } from '../../../lib/article/article.ts';
import { articleOf } from './article-of.ts';

const record = v.object({
  id: v.string(),
  outlet: v.object({ name: v.nullable(v.string()) }),
  headline: v.nullable(v.string()),
  published: v.nullable(v.object({ iso: v.string() })),
  paragraphs: v.array(v.string()),
});

const shards = new URL('../../../public/corpus/shards/', import.meta.url);

/**
 * The two seed stories of the bundled pack.
 * @param change what is altered in every text, the date of publication among them.
 */
export function seedArticles(change: (text: string) => string = (text) => text): Article[] {
  return readdirSync(shards)
    .flatMap((name) => readFileSync(new URL(name, shards), 'utf8').split('\n').filter(Boolean))
    .map((line) => v.parse(record, JSON.parse(line)))
    .map(({ id, outlet, headline, published, paragraphs }) =>
      articleOf(id, paragraphs.map(change), {
        published: published ? change(published.iso) : null,
        outlet: outlet.name ?? '',
        ...(headline === null ? {} : { headline: change(headline) }),
      }),
    );
}

/** Replaces words by others, each wherever it stands. */
export function replacing(pairs: Record<string, string>): (text: string) => string {
  return (text) =>
    text.replaceAll(new RegExp(Object.keys(pairs).join('|'), 'g'), (word) => pairs[word] ?? word);
}
