import type { SenderTab } from '../messages/message-router.ts';
import type { ReadFailure, TimedRead } from '../messages/page-read.ts';
import { readTab } from './page-reading.ts';
import type { TabTools } from './tab-tools.ts';

/**
 * A page says that it may hold an article: reads it. Null where the browser does not allow that; where
 * nothing usable came of it, as of a script that failed, the page may ask again. Chromium must not even
 * be asked once the site was taken back: it would remember that we wanted to, and open a menu of its
 * own instead of the popup at the next click.
 */
export async function readAskingPage(
  { id, url, document }: SenderTab,
  tools: Pick<TabTools, 'mayRead' | 'runInTab'>,
): Promise<TimedRead | ReadFailure | null> {
  if (!(await tools.mayRead(url))) return null;
  const reading = await readTab(() => tools.runInTab(id, document));
  if (!('failed' in reading)) return reading;
  return reading.failed === 'not-permitted' ? null : { failed: reading.failed };
}
