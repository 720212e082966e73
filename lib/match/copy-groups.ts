import type { Article } from '../article/article.ts';
import { findCopies } from './find-copies.ts';

/** Articles that are one text. */
export interface CopyGroup {
  /** Id of the article that the text comes from, as far as the articles tell. */
  origin: string;
  /** Ids of all of them, the origin first. */
  articles: string[];
}

function names(words: string, outlet: string | null): boolean {
  return outlet !== null && outlet.length > 2 && words.toLowerCase().includes(outlet.toLowerCase());
}

/** The article that another one credits, or else the earliest; an article without a date comes last. */
function originOf(group: readonly Article[]): Article | undefined {
  const credited = group.filter((article) =>
    group.some((other) => other !== article && names(other.credit ?? '', article.outlet.name)),
  );
  const among = credited.length > 0 ? credited : group;
  const time = (article: Article): string => article.published?.iso ?? '9999';
  return among.toSorted((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0))[0];
}

/** Sorts the articles of one story into independent texts, in the order of their first articles. */
export function copyGroups(articles: readonly Article[]): CopyGroup[] {
  const copies = findCopies(articles);
  const seen = new Set<number>();
  const groups: CopyGroup[] = [];
  for (const place of articles.keys()) {
    if (seen.has(place)) continue;
    const places = [place];
    for (const each of places)
      for (const copy of [each, ...(copies[each] ?? [])])
        if (!seen.has(copy)) {
          seen.add(copy);
          if (copy !== place) places.push(copy);
        }
    const group = places.flatMap((each) => articles[each] ?? []);
    const origin = originOf(group);
    if (!origin) continue;
    const rest = group.filter((article) => article !== origin);
    groups.push({ origin: origin.id, articles: [origin, ...rest].map((article) => article.id) });
  }
  return groups;
}
