import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { besideOf } from '../../../lib/context/beside.ts';
import { buildContext } from '../../../lib/context/build-context.ts';
import { findStory } from '../../../lib/context/find-story.ts';
import { setCorrection, undoCorrection } from '../../../lib/corpus/corrections.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { readingCorpus } from '../../../lib/corpus/reading-corpus.ts';
import { relatedCount } from '../../../lib/tabs/page-state-of.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { makeArticle, unrelated, wedding } from '../match/story-articles.ts';

const nobody = makeArticle({ id: 'none' });
const [asked = nobody, report = nobody, other = nobody] = wedding;
const [stranger = nobody] = unrelated;

async function corpusOf(articles: readonly Article[]) {
  const db = freshCorpus();
  for (const article of articles) await keepArticle(db, article, 1, 'Kept');
  return { db, corpus: readingCorpus(db, { remember: true }) };
}

describe('what the reader said', () => {
  it('leaves an article out, whichever of the two is open, and takes it back', async () => {
    const { db, corpus } = await corpusOf([asked, report, other]);
    await setCorrection(db, [asked.id, report.id], 'other-story', 1);
    for (const [open, gone] of [
      [asked, report],
      [report, asked],
    ] as const) {
      const story = await findStory(open, corpus);
      expect(story.related.map(({ article }) => article)).toEqual([other.id]);
      expect(story.leftOut).toEqual([gone.id]);
    }
    await undoCorrection(db, [asked.id, report.id]);
    const story = await findStory(asked, corpus);
    expect(story.leftOut).toEqual([]);
    expect(story.related).toHaveLength(2);
  });

  it('counts: on the badge, in the counts and in the facts', async () => {
    const { db, corpus } = await corpusOf([asked, report, other]);
    expect(await relatedCount(asked, corpus)).toBe(2);
    await setCorrection(db, [asked.id, report.id], 'other-story', 1);
    expect(await relatedCount(asked, corpus)).toBe(1);
    const context = await buildContext(asked, [], corpus);
    expect(context?.counts.articles).toBe(2);
    const spoken = context?.facts.flatMap(({ answers }) =>
      answers.flatMap(({ statements }) => statements.map(({ evidence }) => evidence.article)),
    );
    expect(spoken).not.toContain(report.id);
  });

  it('keeps the place on the timeline of what is left out, in order of time', async () => {
    const { db, corpus } = await corpusOf([report, other]);
    const before = await buildContext(asked, [], corpus);
    await setCorrection(db, [asked.id, report.id], 'other-story', 1);
    const after = await buildContext(asked, [], corpus);
    const listed = (context: typeof before) =>
      context?.timeline.flatMap((entry) => (entry.type === 'article' ? entry.article : []));
    expect(listed(after)?.toSorted()).toEqual(listed(before)?.toSorted());
    const starts = after?.timeline.map(({ time }) => time?.earliest ?? '9999') ?? [];
    expect(starts).toEqual(starts.toSorted());
    expect(after?.articles[report.id]?.title).toBe(report.headline);
  });

  it('takes an article into the story that matching would not, and says why', async () => {
    const { db, corpus } = await corpusOf([report, stranger]);
    await setCorrection(db, [stranger.id, asked.id], 'same-story', 1);
    const { related } = await findStory(asked, corpus);
    const joined = related.find(({ article }) => article === stranger.id);
    expect(joined).toMatchObject({
      relation: 'same-event',
      reasons: [{ kind: 'said-by-reader', values: [] }],
    });
    expect((await buildContext(asked, [], corpus))?.counts.articles).toBe(3);
  });

  it('is of no account where the other article has gone', async () => {
    const { db, corpus } = await corpusOf([report]);
    await setCorrection(db, [asked.id, 'https://gone.example/'], 'same-story', 1);
    expect((await findStory(asked, corpus)).related).toHaveLength(1);
  });

  it('stays within reach where no story is left', async () => {
    const { db, corpus } = await corpusOf([report]);
    await setCorrection(db, [asked.id, report.id], 'other-story', 1);
    const story = await findStory(asked, corpus);
    expect(await buildContext(asked, [], corpus, story)).toBeNull();
    const beside = await besideOf(story, corpus);
    expect(beside.leftOut).toEqual([report.id]);
    expect(beside.articles[report.id]?.title).toBe(report.headline);
  });
});
