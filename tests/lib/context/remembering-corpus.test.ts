import { expect, it } from 'vitest';
import type { Corpus } from '../../../lib/context/corpus.ts';
import { rememberingCorpus } from '../../../lib/context/remembering-corpus.ts';
import { memoryIndex } from '../../../lib/match/memory-index.ts';
import { wedding } from '../match/story-articles.ts';

it('gives what matching has read without asking again, and asks for the rest', async () => {
  const asked: string[] = [];
  const corpus: Corpus = {
    ...memoryIndex(wedding),
    articlesById: async (ids) => {
      asked.push(...ids);
      return wedding.filter(({ id }) => ids.includes(id));
    },
    correctionsOf: async () => new Map(),
    claimsOf: async () => [],
  };
  const remembering = rememberingCorpus(corpus);
  const [first = '', second = ''] = wedding.map(({ id }) => id);
  await remembering.search({ keys: [], choose: () => [1] });
  const given = await remembering.articlesById([first, second, 'gone']);
  expect(given.map(({ id }) => id)).toEqual([first, second]);
  expect(asked).toEqual([first, 'gone']);
});
