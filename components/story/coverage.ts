import type { ArticleSummary } from '../../lib/context/context.ts';
import type { Decisions } from './decisions.ts';
import type { Marks } from './marks.ts';
import { counted } from '../wording/counted.ts';
import type { Speech } from '../wording/wording.ts';

/** What every part of a story's view looks things up in. */
export interface Coverage {
  articles: Record<string, ArticleSummary>;
  /** Id of the open page's article; null where no tab shows it: in an example. */
  page: string | null;
  /** Ids of articles that the reader left out. */
  leftOut: string[];
  /** Null where nothing can be decided: in a private window, in an example. */
  decisions: Decisions | null;
  /** Null where no sentence can be shown on the open page: in an example. */
  marks: Marks | null;
  /** Asked to open an article's address. */
  onOpen: (url: string) => void;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/**
 * The outlet's name, else its domain, else a word that says that it is not known. A name that runs from right
 * to left is kept apart from its neighbors (https://www.unicode.org/reports/tr9/#FSI), as in a row of names
 * each would else change places with the next.
 */
export function outletLabel({ outlet }: ArticleSummary, { translate }: Speech): string {
  const name = outlet.name ?? outlet.domain ?? translate('story_unnamed_outlet');
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** How many outlets are named in one line; one or two more would not be worth a count. */
const NAMED = 4;
const LEAST_COUNTED = 3;

/** The outlets of these articles, each once, the open page's first and marked as such, many counted. */
export function outletLabels(ids: string[], coverage: Coverage, speech: Speech): string[] {
  const { articles, page } = coverage;
  const names = ids
    .toSorted((a, b) => Number(b === page) - Number(a === page))
    .flatMap((id) => {
      const article = articles[id];
      if (!article) return [];
      const name = outletLabel(article, speech);
      return id === page ? [`${name} (${speech.translate('story_this_page')})`] : [name];
    });
  const labels = [...new Set(names)];
  const more = labels.length - NAMED;
  if (more < LEAST_COUNTED) return labels;
  return [...labels.slice(0, NAMED), counted(speech, 'story_outlets_more', more)];
}
