import * as v from 'valibot';
import { PageReadSchema, type PageRead } from '../messages/page-read.ts';

/** `not-permitted`: the reader has to click first; `unreadable`: the page gave no usable answer. */
export type PageReading = PageRead | { failed: 'not-permitted' | 'unreadable'; detail: string };

const ThrewSchema = v.object({ threw: v.string() });

/**
 * Reads the page in a tab now.
 * @param runInTab - runs the reading script in the tab and gives its result, or `{ threw }` with the
 *   script's own error; rejects where the browser does not allow it
 */
export async function readTab(
  tab: number,
  runInTab: (tab: number) => Promise<unknown>,
): Promise<PageReading> {
  let answer: unknown;
  try {
    answer = await runInTab(tab);
  } catch (error) {
    return { failed: 'not-permitted', detail: String(error) };
  }
  const parsed = v.safeParse(PageReadSchema, answer);
  if (parsed.success) return parsed.output;
  const threw = v.safeParse(ThrewSchema, answer);
  if (threw.success) return { failed: 'unreadable', detail: threw.output.threw };
  return { failed: 'unreadable', detail: v.summarize(parsed.issues) };
}
