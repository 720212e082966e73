import { describe, expect, it } from 'vitest';
import { findRelated } from '../../lib/match/find-related.ts';
import { memoryIndex } from '../../lib/match/memory-index.ts';
import { generateCorpus } from './generate-corpus.ts';

describe('generateCorpus', () => {
  it('gives as many articles as asked for, each with its own address, the same in every run', () => {
    const corpus = [...generateCorpus(500, 7)];
    expect(corpus).toHaveLength(500);
    expect(new Set(corpus.map(({ article }) => article.id)).size).toBe(500);
    expect([...generateCorpus(500, 7)]).toEqual(corpus);
    expect([...generateCorpus(500, 8)]).not.toEqual(corpus);
  });

  it('holds what makes matching hard: copies, rewrites, famous people with many stories', () => {
    const corpus = [...generateCorpus(2000)];
    const kinds = new Set(corpus.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['report', 'copy', 'rewrite']));
    const storiesOf = new Map<string, Set<number>>();
    for (const { article, story } of corpus) {
      const person = (article.headline ?? '').split(' ').slice(0, 2).join(' ');
      storiesOf.set(person, (storiesOf.get(person) ?? new Set()).add(story));
    }
    const counts = [...storiesOf.values()].map((stories) => stories.size);
    expect(Math.max(...counts)).toBeGreaterThan(20);
  });

  it('can be matched: the best hit tells the same story', async () => {
    const corpus = [...generateCorpus(600, 3)];
    const index = memoryIndex(corpus.map(({ article }) => article));
    const storyOf = new Map(corpus.map(({ article, story }) => [article.id, story]));
    let asked = 0;
    let right = 0;
    for (const { article, story } of corpus.slice(0, 60)) {
      if (corpus.filter((other) => other.story === story).length < 2) continue;
      const [best] = await findRelated(article, index);
      asked++;
      if (best && storyOf.get(best.article) === story) right++;
    }
    expect(right / asked).toBeGreaterThan(0.9);
  });
});
