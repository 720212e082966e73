import type { Block } from './block.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';

const maxLength = 200_000;

/**
 * The text as the page's data states it, in its paragraphs. It is worse than the shown text where
 * there is one (F1 94 against 97), so it serves only where the page shows none.
 */
export function statedBody(page: Page): Block[] {
  const body = page.article?.['articleBody'];
  if (typeof body !== 'string' || body.length > maxLength) return [];
  return body
    .split(/\n+|<\/p>|<br ?\/?>/i)
    .flatMap((part) => plainText(part, maxLength) ?? [])
    .map((text) => ({ text, heading: false, item: false, linked: 0, aside: false }));
}
