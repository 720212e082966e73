import { browser } from 'wxt/browser';
import {
  type MarkOutcome,
  markOutcomes,
  type SoughtSentence,
} from '../../lib/anchor/mark-outcome.ts';
import { MARK, MARKER, markStyle } from '../../lib/anchor/page-mark.ts';

/** Runs in the page, by its source text: it closes over nothing. */
function callMarker(name: string, sought: SoughtSentence | null): unknown {
  return Reflect.get(globalThis, Symbol.for(name))?.(sought);
}

async function call(tab: number, sought: SoughtSentence | null): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    func: callMarker,
    args: [MARKER, sought],
  });
  return frame?.result;
}

/**
 * Scrolls the page in a tab to a sentence and marks it, by a style sheet that the browser holds and a
 * highlight: the page's document stays as it is. A mark that was there goes.
 */
export async function markInTab(
  tab: number,
  { sentence, start }: SoughtSentence,
): Promise<MarkOutcome> {
  const target = { tabId: tab, frameIds: [0] };
  // Chromium paints no highlight by a sheet of the origin USER.
  const style = { target, css: markStyle, origin: 'AUTHOR' as const };
  try {
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
    await browser.scripting.executeScript({ target, files: ['/mark-sentence.js'] });
    const outcome = await call(tab, { sentence, start });
    return markOutcomes.find((known) => known === outcome) ?? 'not_found';
  } catch {
    return 'not_permitted';
  }
}

/** Runs in the page, too. */
function hasMark(name: string): boolean {
  return CSS.highlights.has(name);
}

/** Whether a sentence is marked on the page that stands in a tab now. */
export async function isTabMarked(tab: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [0] };
  const running = browser.scripting.executeScript({ target, func: hasMark, args: [MARK] });
  const [frame] = await running.catch(() => []);
  return frame?.result === true;
}

/** Takes the mark off the page in a tab; a page that is gone has none. */
export async function unmarkTab(tab: number): Promise<void> {
  await call(tab, null).catch(() => undefined);
}
