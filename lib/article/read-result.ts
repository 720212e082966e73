import type { Article } from './article.ts';

/** Why a page gave no article. */
export type ReadRefusal =
  | 'home-page'
  | 'section-page'
  | 'not-an-article' /* product, listing, search result, forum, app */
  | 'too-little-text' /* an empty shell, a paywall stub, a video page */
  | 'unsupported-language'
  | 'too-large';

/** What reading a page gives: the article, or the reason why there is none. */
export type ReadResult = { article: Article } | { refused: ReadRefusal };
