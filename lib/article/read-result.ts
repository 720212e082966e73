import type { Article } from './article.ts';

/**
 * Why a page gave no article. `not-an-article` is a product, listing, search result, forum or app;
 * `too-little-text` an empty shell, a paywall stub, a video page; `pdf` the browser's viewer, whatever
 * the address looks like.
 */
export const readRefusals = [
  'home-page',
  'section-page',
  'not-an-article',
  'too-little-text',
  'unsupported-language',
  'too-large',
  'pdf',
] as const;

export type ReadRefusal = (typeof readRefusals)[number];

/** What reading a page gives: the article, or the reason why there is none. */
export type ReadResult = { article: Article } | { refused: ReadRefusal };
