import type { Article } from '../../../lib/article/article.ts';
import type { TabTools } from '../../../lib/tabs/tab-tools.ts';

/** Tab tools over a list of kept ids, for a tab that gives this answer when it is read. */
export function keptTools(
  given: {
    answer?: unknown;
    isPrivate?: boolean;
    keepsAll?: boolean;
    fails?: boolean;
    /** The site was taken back. */
    revoked?: boolean;
  } = {},
): TabTools & { kept: { ids: string[]; renewed: string[] } } {
  const ids: string[] = [];
  const renewed: string[] = [];
  const keep = async ({ id }: Article): Promise<void> => {
    if (given.fails) throw full;
    ids.push(id);
  };
  const nothing = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return {
    runInTab: () =>
      given.answer === undefined
        ? Promise.reject(new Error('not permitted'))
        : Promise.resolve(given.answer),
    mayRead: () => Promise.resolve(!given.revoked),
    describe: () =>
      Promise.resolve({ url: 'https://star.example/', private: given.isPrivate ?? false }),
    showBadge: nothing,
    corpus: nothing,
    warmUp: () => () => undefined,
    records: { find: () => Promise.resolve(null), keep: nothing, forget: nothing },
    databaseFailure: (error) => (error === full ? 'storage_full' : null),
    kept: {
      ids,
      renewed,
      keep,
      keepRead: keep,
      renew: async ({ id }) => void renewed.push(id),
      state: async (id) => ({ kept: ids.includes(id), changes: [] }),
      keepsWhatIsRead: async () => given.keepsAll ?? false,
    },
  };
}

const full = new Error('The disk is full');
