import type { WriteOutcome } from '../messages/write-outcome.ts';
import type { TabTools } from './tab-tools.ts';

/** Writes what the reader wants of the page in a tab, unless the tab is in a private window. */
export async function writeForTab(
  tab: number,
  tools: Pick<TabTools, 'describe' | 'databaseFailure'>,
  write: () => Promise<void>,
): Promise<WriteOutcome> {
  if ((await tools.describe(tab)).private) return 'private';
  try {
    await write();
    return 'done';
  } catch (error) {
    const failure = tools.databaseFailure(error);
    if (failure === null) throw error;
    return failure;
  }
}
