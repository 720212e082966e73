import type { PageState } from './page-state.ts';

/** The id of the article that a state is about; null where there is none. */
export function shownArticle(state: PageState): string | null {
  if (state.state === 'related') return state.context.article.id;
  return 'article' in state ? state.article.id : null;
}
