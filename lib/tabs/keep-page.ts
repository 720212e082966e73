import type { Article } from '../article/article.ts';
import type { PageRead } from '../messages/page-read.ts';
import type { KeepOutcome } from '../messages/write-outcome.ts';
import { readOwnTab } from './page-reading.ts';
import type { TabTools } from './tab-tools.ts';
import { writeForTab } from './write-for-tab.ts';

/** Keeps the article in a tab, read now where the browser allows it, else as it was noticed. */
export async function keepPage(tab: number, tools: TabTools): Promise<KeepOutcome> {
  const { private: isPrivate } = await tools.describe(tab);
  if (isPrivate) return 'private';
  const article = await articleOf(tab, tools);
  return article ? writeForTab(tab, tools, () => tools.kept.keep(article)) : 'no_article';
}

async function articleOf(tab: number, tools: TabTools): Promise<Article | null> {
  const reading = await readOwnTab(tab, tools);
  const read = 'failed' in reading ? await noticedRead(tab, tools) : reading;
  return read && 'article' in read.result ? read.result.article : null;
}

async function noticedRead(tab: number, tools: TabTools): Promise<PageRead | null> {
  const { url } = await tools.describe(tab);
  return url === undefined ? null : tools.records.find(tab, url);
}
