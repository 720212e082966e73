import type { Article } from './article.ts';
import { articleForm } from './article-form.ts';
import { articleId } from './article-id.ts';
import { authorNames } from './author-names.ts';
import type { Block } from './block.ts';
import { canonicalUrl } from './canonical-url.ts';
import { keywordsOf } from './keywords.ts';
import { declaredLanguage } from './language.ts';
import { metaValue } from './meta-tags.ts';
import { isCorrection, isCredit } from './notes.ts';
import { hostOf, outletName } from './outlet-name.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { modifiedDate, publishedDate } from './published-date.ts';
import { namesOf, valuesOf } from './structured-data.ts';

/** The article that a page and its text make: credit and corrections taken out, metadata added. */
export function articleOfPage(
  page: Page,
  headline: string | null,
  blocks: readonly Block[],
): Article {
  const { nodes, article, meta } = page;
  const url = canonicalUrl(page);
  const corrections = blocks.filter(({ text }) => isCorrection(text));
  const body = blocks.filter((block) => !corrections.includes(block));
  const credit = body.findLast(({ text }) => isCredit(text));
  const paragraphs = body.filter((block) => block !== credit);
  const texts = paragraphs.map(({ text }) => text);
  const about = [article?.['about'], article?.['mentions']]
    .flatMap((value) => namesOf(value, nodes))
    .flatMap((name) => plainText(name, 200) ?? []);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const form = articleForm(page, headline, length);
  const section = valuesOf(article?.['articleSection'])[0] ?? metaValue(meta, 'article:section');
  return {
    id: articleId(url, texts),
    url,
    outlet: { name: outletName(page), domain: hostOf(url ?? page.url) },
    headline,
    published: publishedDate(page),
    modified: modifiedDate(page),
    authors: authorNames(page),
    credit: credit?.text ?? null,
    language: declaredLanguage(page.root, article?.['inLanguage']),
    section: plainText(section, 200),
    keywords: keywordsOf(page),
    about: [...new Set(about)].slice(0, 60),
    paragraphs: texts,
    headings: paragraphs.flatMap(({ heading }, at) => (heading ? [at] : [])),
    corrections: corrections.map(({ text }) => text),
    ...(form && { form }),
  };
}
