import { expect, it } from 'vitest';
import { appendArticles } from '../../../lib/corpus/append-articles.ts';
import { corpusFigures } from '../../../lib/corpus/corpus-figures.ts';
import { deleteEverything } from '../../../lib/corpus/delete-everything.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const empty = { articles: 0, outlets: 0, people: 0, first: null, last: null, bySource: {} };

it('counts articles, outlets, people and days, and nothing after all was deleted', async () => {
  const db = freshCorpus();
  expect(await corpusFigures(db)).toEqual(empty);
  await db.sources.add(newSource({ id: 'feed:f', kind: 'feed', title: '', address: '', added: 0 }));
  await appendArticles(db, 'feed:f', [
    someArticle(),
    someArticle({
      url: 'https://echo.example/quill',
      outlet: { name: 'Echo', domain: null },
      headline: 'Tobias Quill weds',
      paragraphs: ['Tobias Quill and Mara Venn were seen in Lisbon.'],
      published: { iso: '2024-06-30T10:00:00Z', origin: 'pack' },
    }),
    someArticle({ url: 'https://star.example/undated', published: null }),
  ]);
  expect(await corpusFigures(db)).toEqual({
    articles: 3,
    outlets: 2,
    people: 2,
    first: '2024-05-02',
    last: '2024-06-30',
    bySource: { 'feed:f': 3 },
  });
  await deleteEverything(db);
  expect(await corpusFigures(db)).toEqual(empty);
});
