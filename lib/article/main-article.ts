import { readable } from './plain-text.ts';

const minLength = 400;

function proseIn(element: Element): number {
  let length = 0;
  for (const paragraph of Array.from(element.querySelectorAll('p')).slice(0, 200))
    length += (paragraph.textContent ?? '').trim().length;
  return length;
}

function isHeadedBy(element: Element, headline: string | null): boolean {
  return Array.from(element.querySelectorAll('h1,h2,header'))
    .slice(0, 10)
    .some((heading) => headline !== null && readable(heading.textContent ?? '').includes(headline));
}

/**
 * Takes the other articles out of a copy of a page that loads one article after another: of several
 * full texts in `article` elements, the one under this headline stays. Where none is, the elements are
 * parts of one text.
 */
export function keepMainArticle(root: Element, headline: string | null): void {
  const full = Array.from(root.querySelectorAll('article'))
    .slice(0, 100)
    .filter(
      (element) => !element.parentElement?.closest('article') && proseIn(element) >= minLength,
    );
  if (full.length < 2) return;
  const main = full.find((element) => isHeadedBy(element, headline));
  if (!main) return;
  for (const element of full) if (element !== main) element.remove();
}
