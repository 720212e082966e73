import type { View } from './driver.ts';

/* oxlint-disable unicorn/consistent-function-scoping -- it must bring all that it calls */
/** Reads all that the extension stores: runs in one of its own pages, by its source text. */
async function readStored(): Promise<Record<string, unknown>> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const stored: Record<string, unknown> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      stored[`${name}.${store}`] = await done(objects.getAll());
    }
    database.close();
  }
  return stored;
}
/* oxlint-enable unicorn/consistent-function-scoping */

const AREAS = `(async ({ storage }) =>
  ({ local: await storage.local.get(null), session: await storage.session.get(null) })
)(globalThis.browser ?? chrome)`;

/**
 * All that the extension stores, as JSON: every table of its databases, and both storage areas.
 * @param own - one of its own pages
 */
export async function whatIsStored(own: View): Promise<string> {
  const tables = await own.evaluate(`(${readStored.toString()})()`);
  return JSON.stringify({ tables, areas: await own.evaluate(AREAS) }, null, 1);
}
