import { newsStories } from './news-stories.ts';
import { lineOf } from './story-line.ts';

/**
 * Lines of the suite `news`: what is shown of the real events in ../shared/data of which several articles tell, as
 * `stories` prints it. Nobody annotated them: to be read, since raw text brings false alarms that stories do not.
 */
export function* evaluate(path: string): Generator<object> {
  for (const { id, articles } of newsStories(path))
    if (articles.length > 1) yield lineOf(id, articles, { dated: true });
}
