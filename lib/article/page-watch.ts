import type { Article } from './article.ts';
import { normalizedUrl } from './canonical-url.ts';
import { pageAddress } from './page-address.ts';
import type { ReadRefusal, ReadResult } from './read-result.ts';
import type { WatchedWindow } from './watched-window.ts';

/** What reading a page gave: at which address, and how long it took, in milliseconds. */
interface Reading {
  url: string;
  result: ReadResult;
  took: number;
}

interface PageWatch {
  window: WatchedWindow;
  /** The cheap gate: why there is no article at this address, or null where there may be one. */
  gate: (url: string) => ReadRefusal | null;
  /**
   * Has the page read as it is now. Null where nobody may, for good; where a reading failed, or nobody
   * answers just now and it rejects, it is asked for again with the next look.
   */
  read: () => Promise<Reading | { failed: string } | null>;
  /** Gets every result that says something new, with the address it is about. */
  onResult: (result: ReadResult, url: string) => void;
}

/** Waits before another look at a page whose content may still come, in milliseconds. */
const laterLooks = [400, 1_200, 3_000, 6_000];
const settleTime = 250;
const pollTime = 1_000;
const idleTimeout = 1_000;

/** All readings of one document together: many articles of an endless page, but not for ever. */
const maxReadings = 80;
const maxReadingTime = 4_000;

/** What tells one result from another without comparing whole texts. */
function fingerprint(result: ReadResult): string {
  if (!('article' in result)) return result.refused;
  const { id, headline, paragraphs } = result.article;
  return JSON.stringify([id, headline, paragraphs.length, paragraphs.at(-1)?.length]);
}

/** Whether more may still come: applications draw an empty page first, and fill it. */
function mayStillCome(result: ReadResult): boolean {
  if ('article' in result) return true;
  return result.refused === 'too-little-text' || result.refused === 'not-an-article';
}

/**
 * Has a page read when it is shown, again when its address changes without loading, and a few times
 * more while content comes late; all bounded in number and time. A page that is rendered ahead is
 * read when it is shown; one that returns from the back-forward cache reports what it had. Returns
 * the function that ends it all.
 */
export function watchPage({ window, gate, read, onResult }: PageWatch): () => void {
  let address = '';
  let timer: number | undefined;
  let poll: number | undefined;
  let readings = 0;
  let spent = 0;
  let size: string | undefined;
  let last: { result: ReadResult; print: string } | null = null;
  /** The article at the address before this one. */
  let leftBehind: Article | null = null;
  let stopped = false;

  /** What changes when content comes: paragraphs where there is an article, else any element. */
  const sizesNow = () => {
    const count = (tag: string): string =>
      `${tag}${window.document.documentElement.getElementsByTagName(tag).length}`;
    return { article: count('p'), other: count('*') };
  };
  const sizeOf = (sizes: ReturnType<typeof sizesNow>): string =>
    last && 'article' in last.result ? sizes.article : sizes.other;

  /** After a change of address the page may still show the old text, or claim the old address. */
  const current = (result: ReadResult, patient: boolean): ReadResult | null => {
    if (!('article' in result) || result.article.id !== leftBehind?.id) return result;
    if (result.article.headline === leftBehind.headline) return patient ? null : result;
    const url = normalizedUrl(address);
    return url ? { article: { ...result.article, id: url, url } } : result;
  };

  const resultNow = async (): Promise<ReadResult | null | undefined> => {
    const begun = window.performance.now();
    const refused = gate(address);
    spent += window.performance.now() - begun;
    if (refused) return { refused };
    const asked = window.performance.now();
    const reading = await read();
    if (reading && 'failed' in reading) {
      spent += window.performance.now() - asked;
      return undefined;
    }
    spent += reading?.took ?? 0;
    return reading && pageAddress(reading.url) === address ? reading.result : null;
  };

  const take = (result: ReadResult): void => {
    const print = fingerprint(result);
    if (print === last?.print) return;
    last = { result, print };
    onResult(result, address);
  };

  const look = async (turn: number): Promise<void> => {
    if (stopped || readings >= maxReadings || spent >= maxReadingTime) return;
    const wait = laterLooks[turn];
    const sizes = sizesNow();
    if (!last || sizeOf(sizes) !== size) {
      readings++;
      const asked = address;
      const result = await resultNow().catch(() => undefined);
      // In the meantime the page may have gone on, and another look is on its way.
      if (stopped || asked !== address || result === null) return;
      const shownNow = result && current(result, wait !== undefined);
      if (shownNow) take(shownNow);
      // What could not be read is still to be read, though nothing more comes.
      if (result) size = sizeOf(sizes);
    }
    if (wait !== undefined && (!last || mayStillCome(last.result))) schedule(turn + 1, wait);
  };

  const schedule = (turn: number, wait: number): void => {
    window.clearTimeout(timer ?? 0);
    timer = window.setTimeout(() => {
      if (window.requestIdleCallback)
        window.requestIdleCallback(() => void look(turn), { timeout: idleTimeout });
      else void look(turn);
    }, wait);
  };

  const begin = (wait: number): void => {
    const next = pageAddress(window.location.href);
    if (stopped || window.document.prerendering === true || next === address) return;
    leftBehind = last && 'article' in last.result ? last.result.article : null;
    last = null;
    size = undefined;
    address = next;
    schedule(0, wait);
  };

  const changed = (): void => begin(settleTime);
  const keepLooking = (): void => {
    changed();
    poll = window.setTimeout(keepLooking, pollTime);
  };
  const hidden = (): void => {
    window.clearTimeout(timer ?? 0);
    window.clearTimeout(poll ?? 0);
  };
  const shown = (event: Event): void => {
    if (!('persisted' in event) || event.persisted !== true || stopped) return;
    if (last) onResult(last.result, address);
    else schedule(0, 0);
    if (!window.navigation) keepLooking();
  };
  const activated = (): void => begin(0);

  const listeners: [EventTarget | undefined, string, (event: Event) => void][] = [
    [window, 'popstate', changed],
    [window, 'hashchange', changed],
    [window, 'pagehide', hidden],
    [window, 'pageshow', shown],
    [window.document, 'prerenderingchange', activated],
    [window.navigation, 'currententrychange', changed],
  ];
  for (const [target, type, listener] of listeners) target?.addEventListener(type, listener);
  begin(0);
  if (!window.navigation) keepLooking();

  return () => {
    stopped = true;
    hidden();
    for (const [target, type, listener] of listeners) target?.removeEventListener(type, listener);
  };
}
