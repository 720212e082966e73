import { refusalAtGate } from './article-gate.ts';
import { articleNode } from './article-node.ts';
import { mainHeadings } from './headline.ts';
import { declaredLanguage, isEnglish } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import type { Page } from './page.ts';
import { pageRoot } from './page-root.ts';
import { countProse } from './prose-count.ts';
import type { ReadRefusal } from './read-result.ts';
import { readStructuredData } from './structured-data.ts';

/** The longest real article pages of the public benchmarks have 4,000 elements. */
const maxElements = 25_000;

/** Which articles are read: English ones, or those of every language. */
export type Languages = 'english' | 'any';

/** A page that may hold an article, with what was found out on the way. */
export interface GatedPage {
  page: Page;
  /** Whether a text of this page is in a language that is not read. */
  isForeign: (text: string) => boolean;
}

/** The cheap gate before anything expensive: the page read once for all questions, or why not. */
export function gatedPage(
  document: Document,
  url: string,
  languages: Languages = 'english',
): GatedPage | { refused: ReadRefusal } {
  if (document.contentType === 'application/pdf') return { refused: 'pdf' };
  const root = pageRoot(document);
  if (!root) return { refused: 'not-an-article' };
  if (root.querySelectorAll('*').length > maxElements) return { refused: 'too-large' };
  const nodes = readStructuredData(root);
  const article = articleNode(nodes, url, mainHeadings(root));
  const page = { root, url, meta: readMetaTags(root), nodes, article };
  const prose = countProse(document, root);
  const refused = refusalAtGate(page, prose);
  if (refused) return { refused };
  const declared = declaredLanguage(root, article?.['inLanguage']);
  const isForeign = (text: string): boolean =>
    languages === 'english' && isEnglish(text, declared) === false;
  return isForeign(prose.sample) ? { refused: 'unsupported-language' } : { page, isForeign };
}
