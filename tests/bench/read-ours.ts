import { gatedPage } from '../../lib/article/gated-page.ts';
import { readArticle } from '../../lib/article/read-article.ts';

/** Our reader, to be run in a page. */
export const tools = {
  gate: (document: Document): unknown => gatedPage(document, document.URL),
  'gate + read': (document: Document): unknown => readArticle(document, document.URL),
};

/** Whether the gate lets the page pass. */
export const passes = (document: Document): boolean => 'page' in gatedPage(document, document.URL);
