import type { Article } from '../article/article.ts';
import type { Keeping } from '../context/keeping.ts';
import type { TabTools } from './tab-tools.ts';

/**
 * A celebrity article was read, not in a private window: brings it up to date where it is kept, keeps
 * it where the reader wants all of them kept and did not give up this one, and says how it stands. A
 * database that fails spoils nothing else.
 */
export async function followKept(
  article: Article,
  { kept, databaseFailure }: Pick<TabTools, 'kept' | 'databaseFailure'>,
): Promise<Keeping> {
  try {
    const before = await kept.state(article.id);
    if (before.kept) await kept.renew(article);
    else if (await kept.keepsWhatIsRead()) await kept.keepRead(article);
    else return { ...before, failed: null };
    return { ...(await kept.state(article.id)), failed: null };
  } catch (error) {
    const failed = databaseFailure(error);
    if (failed === null) throw error;
    return { kept: false, changes: [], failed };
  }
}
