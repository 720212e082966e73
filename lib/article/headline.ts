import { metaValue } from './meta-tags.ts';
import { hostOf, outletName } from './outlet-name.ts';
import type { Page } from './page.ts';
import { hasPlainLetters } from './plain-letters.ts';
import { plainText, readable } from './plain-text.ts';

/** Labels of a kind of text that publishing systems append to its headline. */
const label = /\s+[|–—-]\s+(?:opinion|video|photos|watch|exclusive|infographic|analysis|review)$/i;

const letters = (text: string): string =>
  text.toLowerCase().replace(hasPlainLetters(text) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, '');

/**
 * Takes the outlet's name off the end (or the start) of a title: "Headline | Us Weekly".
 * What stands after a bar or dash is only taken off when it is the outlet's name or host.
 */
export function withoutOutlet(title: string, outlet: string | null, host: string | null): string {
  const site = letters(outlet ?? '');
  const domains = [...(host ?? '').split('.'), host ?? ''].map(letters);
  const isOutlet = (part: string): boolean => {
    const key = letters(part);
    return (
      key.length > 1 &&
      (key === site ||
        domains.some((word) => word === key || (key.length > 4 && word.startsWith(key))) ||
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

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(hasPlainLetters(text) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu));

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
 * The headline of the article. What stands as main heading on the page, as headline in its data, in
 * its social tags and in its title usually agree; where they differ a little, the wording counts
 * that most of them share, and the shown one in doubt. A shown heading that says something else
 * altogether is what the reader sees, so it counts, unless it is the outlet's name.
 */
export function headlineOf(page: Page): string | null {
  const outlet = outletName(page);
  const host = hostOf(page.url);
  const clean = (value: unknown): string | null => {
    const text = plainText(value);
    return text && withoutOutlet(text, outlet, host).replace(label, '');
  };
  const told = [
    clean(page.article?.['headline']),
    clean(metaValue(page.meta, 'og:title', 'twitter:title', 'dc.title', 'parsely-title')),
    clean(page.root.querySelector('head > title, title')?.textContent),
  ].filter((text) => text !== null);
  const shown = mainHeadings(page.root)
    .map((heading) => heading.replace(label, ''))
    .filter((heading) => letters(heading) !== letters(outlet ?? ''));
  const heading =
    told.flatMap((other) => shown.find((text) => letters(text) === letters(other)) ?? [])[0] ??
    told.flatMap((other) => shown.find((text) => overlap(text, other) >= 0.5) ?? [])[0] ??
    (shown.length === 1 && (wordsOf(shown[0] ?? '').size > 2 || !told.length) ? shown[0] : null);
  if (!heading) return told[0] ?? null;
  const close = told.filter(
    (text) => overlap(text, heading) >= 0.6 && !heading.startsWith(text.replace(/\W+$/, '')),
  );
  const votes = (text: string): number =>
    [heading, ...told].filter((other) => letters(other) === letters(text)).length;
  return close.find((text) => votes(text) > votes(heading)) ?? heading;
}
