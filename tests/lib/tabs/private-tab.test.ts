import { describe, expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { readingCorpus } from '../../../lib/corpus/reading-corpus.ts';
import { keepPage } from '../../../lib/tabs/keep-page.ts';
import { noticePage } from '../../../lib/tabs/notice-page.ts';
import { pageRecords } from '../../../lib/tabs/page-records.ts';
import { stateOfTab } from '../../../lib/tabs/state-of-tab.ts';
import type { TabTools } from '../../../lib/tabs/tab-tools.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { makeArticle, wedding } from '../match/story-articles.ts';
import { keptTools } from './kept-tools.ts';

const nobody = makeArticle({ id: 'none' });
const [open = nobody, ...others] = wedding;
const read = { url: 'https://star.example/', result: { article: open } };

/** A tab with the article of a story that the corpus tells too, over stores that can be looked into. */
async function openTab(isPrivate: boolean) {
  const db = freshCorpus();
  for (const article of others) await keepArticle(db, article, 1, 'Kept');
  const session = new Map<string, unknown>();
  const badges: number[] = [];
  const tools: TabTools = {
    ...keptTools({ answer: { ...read, took: 1 }, isPrivate, keepsAll: true }),
    showBadge: async (_, count) => void badges.push(count),
    records: pageRecords({
      get: async (key) => ({ [key]: session.get(key) }),
      set: async (items) => Object.entries(items).forEach((item) => session.set(...item)),
      remove: async () => session.clear(),
    }),
    corpus: async ({ remember }) => readingCorpus(db, { remember }),
  };
  const stored = async () => JSON.stringify([[...session], await tablesOf(db), tools.kept]);
  return { tools, badges, stored };
}

const tablesOf = (db: CorpusDatabase) =>
  Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));

describe('a tab in a private window', () => {
  it('is shown its story, and nothing of it is written', async () => {
    const { tools, badges, stored } = await openTab(true);
    const before = await stored();
    expect(await stateOfTab(1, tools)).toMatchObject({ state: 'related', keeping: null });
    expect(badges).toEqual([others.length]);
    expect(await stored()).toBe(before);
  });

  it('is noticed with a number on its badge, and nothing of it is written', async () => {
    const { tools, badges, stored } = await openTab(true);
    const before = await stored();
    await noticePage(read, { id: 1, private: true, url: read.url, document: undefined }, tools);
    expect(badges).toEqual([others.length]);
    expect(await stored()).toBe(before);
  });

  it('has nothing kept, even when the reader asks for it', async () => {
    const { tools, stored } = await openTab(true);
    const before = await stored();
    expect(await keepPage(1, tools)).toBe('private');
    expect(await stored()).toBe(before);
  });
});

describe('a tab in a usual window', () => {
  it('leaves its article and the claims of its story', async () => {
    const { tools, stored } = await openTab(false);
    const before = await stored();
    await stateOfTab(1, tools);
    const after = await stored();
    expect(after).not.toBe(before);
    expect(after).toContain('page:1');
  });
});
