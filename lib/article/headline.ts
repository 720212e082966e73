import { metaValue } from './meta-tags.ts';
import { hostOf, outletName } from './outlet-name.ts';
import type { Page } from './page.ts';
import { plainText, readable } from './plain-text.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Takes the outlet's name off the end (or the start) of a title: "Headline | Us Weekly".
 * What stands after a bar or dash is only taken off when it is the outlet's name or host.
 */
export function withoutOutlet(title: string, outlet: string | null, host: string | null): string {
  const site = letters(outlet ?? '');
  const domain = letters(host ?? '');
  const isOutlet = (part: string): boolean => {
    const key = letters(part);
    return (
      key.length > 1 &&
      (key === site ||
        domain.startsWith(key) ||
        (site.length > 3 && key.startsWith(site) && key.length < site.length + 12) ||
        (key.length > 3 && site.includes(key)))
    );
  };
  const parts = title.split(/\s+[|–—•·»-]\s+|\s+::?\s+/);
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isOutlet(parts[to - 1] ?? '')) to--;
  while (to - from > 1 && isOutlet(parts[from] ?? '')) from++;
  if (to - from === parts.length) return title;
  const start = title.indexOf(parts[from] ?? '');
  const last = parts[to - 1] ?? '';
  return title.slice(start, title.lastIndexOf(last) + last.length).trim();
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Share of the shorter text's words that the other has as well. */
function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (Math.min(left.size, right.size) || 1);
}

/** The shown first headings of the page, in order. */
export function mainHeadings(root: Element): string[] {
  return Array.from(root.querySelectorAll('h1'))
    .slice(0, 20)
    .map((heading) => readable((heading.textContent ?? '').slice(0, 1_000)))
    .filter((text) => text.length > 3 && text.length < 400);
}

/**
 * The headline that the reader sees: the main heading that agrees with what the page says about
 * itself, else what it says about itself, without the outlet's name.
 */
export function headlineOf(page: Page): string | null {
  const outlet = outletName(page);
  const host = hostOf(page.url);
  const clean = (value: unknown): string | null => {
    const text = plainText(value);
    return text && withoutOutlet(text, outlet, host);
  };
  const shown = mainHeadings(page.root);
  const structured = clean(page.article?.['headline']);
  const social = clean(
    metaValue(page.meta, 'og:title', 'twitter:title', 'dc.title', 'parsely-title'),
  );
  const title = clean(page.root.querySelector('head > title, title')?.textContent);
  const told = structured ?? social ?? title;
  const agreed = shown.find(
    (heading) =>
      (told !== null && overlap(heading, told) >= 0.5) ||
      (title !== null && overlap(heading, title) >= 0.6),
  );
  return agreed ?? structured ?? social ?? (shown.length === 1 ? shown[0] : null) ?? title;
}
