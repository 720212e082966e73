import * as v from 'valibot';
import { type TimedRead, TimedReadSchema } from '../messages/page-read.ts';
import { isOfOneOrigin } from './is-of-one-origin.ts';
import type { TabTools } from './tab-tools.ts';

/** `not-permitted`: the reader has to click first; `unreadable`: the page gave no usable answer. */
export type PageReading = TimedRead | { failed: 'not-permitted' | 'unreadable'; detail: string };

const ThrewSchema = v.object({ threw: v.string() });

/**
 * Reads the page in a tab now.
 * @param run - runs the reading script in the tab and gives its result, or `{ threw }` with the
 *   script's own error; rejects where the browser does not allow it
 */
export async function readTab(run: () => Promise<unknown>): Promise<PageReading> {
  let answer: unknown;
  try {
    answer = await run();
  } catch (error) {
    return { failed: 'not-permitted', detail: String(error) };
  }
  const parsed = v.safeParse(TimedReadSchema, answer);
  if (parsed.success) return parsed.output;
  const threw = v.safeParse(ThrewSchema, answer);
  if (threw.success) return { failed: 'unreadable', detail: threw.output.threw };
  return { failed: 'unreadable', detail: v.summarize(parsed.issues) };
}

/**
 * Reads the page in a tab now, and holds what it says of itself against the browser's own word: what
 * was read at another site than the tab shows is of a page that is gone, or of one that was taken over.
 */
export async function readOwnTab(
  tab: number,
  { runInTab, describe }: Pick<TabTools, 'runInTab' | 'describe'>,
): Promise<PageReading> {
  const reading = await readTab(() => runInTab(tab));
  if ('failed' in reading) return reading;
  const { url } = await describe(tab);
  // The browser may not tell it, as of a tab that was clicked in before it went on.
  const isOwn = url === undefined || isOfOneOrigin(reading.url, url);
  return isOwn ? reading : { failed: 'unreadable', detail: `Read at ${reading.url}` };
}
