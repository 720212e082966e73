import { isArticleNode } from './article-node.ts';
import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';
import type { ReadRefusal } from './read-result.ts';
import { urlShape } from './url-shape.ts';

const maxParagraphs = 400;

/** Characters of running text: in all, and in the parent that holds most of it. */
export interface ProseCount {
  total: number;
  together: number;
  sample: string;
}

/** Counts the running text in a page's paragraphs, without layout and in one pass. */
export function countProse(root: Element): ProseCount {
  const byParent = new Map<Node | null, number>();
  let total = 0;
  let sample = '';
  for (const paragraph of Array.from(root.querySelectorAll('p')).slice(0, maxParagraphs)) {
    const text = (paragraph.textContent ?? '').trim();
    if (text.length < 60) continue;
    total += text.length;
    if (sample.length < 4_000) sample += `${text.slice(0, 1_000)}\n`;
    byParent.set(paragraph.parentNode, (byParent.get(paragraph.parentNode) ?? 0) + text.length);
  }
  return { total, together: Math.max(0, ...byParent.values()), sample };
}

/**
 * Decides, before anything expensive, whether a page may hold an article: null to go on, or why not.
 * First what the address says, then what the page says of itself, then how its text lies.
 */
export function refusalAtGate(page: Page, prose: ProseCount): ReadRefusal | null {
  const shape = urlShape(page.url);
  if (shape?.home) return 'home-page';
  if (shape?.section) return 'section-page';
  if (shape?.other) return 'not-an-article';
  const { root, meta, nodes } = page;
  const stated =
    nodes.some(isArticleNode) ||
    metaValue(meta, 'article:published_time') !== null ||
    root.querySelector('[itemtype*="Article"],[itemtype*="BlogPosting"]') !== null;
  if (stated) return null;
  const named = !shape || shape.slugWords >= 3 || shape.numbered;
  const type = metaValue(meta, 'og:type')?.toLowerCase();
  if ((type === 'article' || type === 'news') && named && prose.total >= 300) return null;
  const oneHeading = root.querySelectorAll('h1').length === 1;
  if (named && oneHeading && prose.together >= 1_000) return null;
  return 'not-an-article';
}
