import type { ArticleSummary } from '../../lib/context/context.ts';
import type { Decisions } from './decisions.ts';
import type { Marks } from './marks.ts';
import type { Speech } from '../wording/wording.ts';

/** What every part of a story's view looks things up in. */
export interface Coverage {
  articles: Record<string, ArticleSummary>;
  /** Id of the open page's article. */
  page: string;
  /** Ids of articles that the reader left out. */
  leftOut: string[];
  /** Null where nothing can be decided: in a private window, in an example. */
  decisions: Decisions | null;
  /** Null where no sentence can be shown on the open page: in an example. */
  marks: Marks | null;
  /** Asked to open an article's address. */
  onOpen: (url: string) => void;
}

/** The outlet's name, else its domain, else a word that says that it is not known. */
export function outletLabel({ outlet }: ArticleSummary, { translate }: Speech): string {
  return outlet.name ?? outlet.domain ?? translate('story_unnamed_outlet');
}

/** The outlets of these articles, each once, in order, the open page's marked as such. */
export function outletLabels(ids: string[], coverage: Coverage, speech: Speech): string[] {
  const names = ids.flatMap((id) => {
    const article = coverage.articles[id];
    if (!article) return [];
    const name = outletLabel(article, speech);
    return id === coverage.page ? [`${name} (${speech.translate('story_this_page')})`] : [name];
  });
  return [...new Set(names)];
}
