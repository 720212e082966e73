import { expect, it } from 'vitest';
import { setCorrection } from '../../../lib/corpus/corrections.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { listedCorrections } from '../../../lib/corpus/listed-corrections.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

it('lists what the reader said, newest first, with the articles that the corpus holds', async () => {
  const db = freshCorpus();
  const article = someArticle();
  await keepArticle(db, article, 1, 'Kept');
  await setCorrection(db, [article.id, 'https://gone.example/'], 'other-story', 1);
  await setCorrection(db, ['text:0', 'text:1'], 'same-story', 2);
  const [newest, oldest] = await listedCorrections(db);
  expect(newest?.articles).toEqual({});
  expect(oldest?.says).toBe('other-story');
  expect(Object.keys(oldest?.articles ?? {})).toEqual([article.id]);
  expect(oldest?.articles[article.id]?.title).toBe(article.headline);
});
