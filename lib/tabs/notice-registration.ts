import { noticeOrigins } from './notice-origins.ts';

const id = 'notice';

/** The noticing content script. */
export const NOTICE_SCRIPT = '/notice.js';

/** The part of `browser` that registering takes. */
export interface RegisteringBrowser {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: {
    getRegisteredContentScripts(filter: {
      ids: string[];
    }): Promise<{ matches?: string[] | undefined }[]>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    registerContentScripts(
      scripts: {
        id: string;
        matches: string[];
        js: string[];
        runAt: 'document_idle';
        persistAcrossSessions: boolean;
      }[],
    ): Promise<void>;
  };
}

/**
 * What registers the noticing content script for the sites that the reader chose and the browser grants,
 * and takes it back where there is none. It is to be called whenever one of both may have changed, which
 * is often both at once: calls are done in turn, as the browser refuses to register twice.
 * @param wanted - gives the match patterns of the reader's choice
 * @returns a function that gives the match patterns now registered, none where they were before
 */
export function noticeRegistration(
  { permissions, scripting }: RegisteringBrowser,
  wanted: () => Promise<readonly string[]>,
): () => Promise<string[]> {
  let turn: Promise<unknown> = Promise.resolve();

  const register = async (): Promise<string[]> => {
    const matches = noticeOrigins(await wanted(), (await permissions.getAll()).origins ?? []);
    const [before] = await scripting.getRegisteredContentScripts({ ids: [id] });
    if (sameSites(before?.matches ?? [], matches)) return [];
    if (before) await scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) return [];
    const how = { runAt: 'document_idle', persistAcrossSessions: true } as const;
    await scripting.registerContentScripts([{ id, matches, js: [NOTICE_SCRIPT], ...how }]);
    return matches;
  };
  return () => {
    const own = turn.then(register, register);
    turn = own;
    return own;
  };
}

/** Browsers give them back in an order of their own. */
function sameSites(before: readonly string[], now: readonly string[]): boolean {
  const known = new Set(before);
  return known.size === new Set(now).size && now.every((site) => known.has(site));
}
