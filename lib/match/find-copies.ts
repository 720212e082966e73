import { agencyIn } from '../article/agencies.ts';
import type { Article } from '../article/article.ts';
import { backgroundShare } from './background.ts';
import { longestRise } from './longest-rise.ts';
import {
  makeOwnWordings,
  sharedWording,
  type OwnWording,
  type OwnWordings,
} from './own-wording.ts';

// Set by hand on the development stories, of whose articles eight pairs are one text; `tests/evaluate/list-copies.ts`
// lists what is found. Behind each constant: between which values just these eight are.

/** Light copies share most of their wording; independent reports of one event stay below a quarter: 0.3 to 0.4. */
const COPIED_SHARE = 0.4;
/** Two texts that credit one agency need to share less: 0.1 to 0.35. */
const COPIED_SHARE_ONE_AGENCY = 0.25;

/** A term in fewer of the articles of general news than this is a detail of the story: 0.012 to 0.036. */
const DETAIL_SHARE = 0.018;
/** A rewrite keeps many details of its model (18 finds one pair too many, 30 misses one), */
const SHARED_DETAILS = 24;
/** some that no third report of the event has, in the same order (6 to 8), */
const OWN_DETAILS_IN_ORDER = 8;
/** and that is this share of the different words of the shorter text (0.06 to 0.08). */
const OWN_DETAILS_SHARE = 0.08;
/** Among fewer reports a detail tells nothing by standing in only two: 3 to 5. */
const LEAST_REPORTS = 4;

function agencyOf(article: Article | undefined): string | null {
  return agencyIn(`${article?.credit ?? ''} ${article?.outlet.name ?? ''}`);
}

function haveOneAgency(a: Article | undefined, b: Article | undefined): boolean {
  const agency = agencyOf(a);
  return agency !== null && agency === agencyOf(b);
}

function retells(
  a: OwnWording,
  b: OwnWording,
  reports: readonly OwnWording[],
  wordings: OwnWordings,
): boolean {
  if (reports.length < LEAST_REPORTS) return false;
  const details = [...a.firsts.keys()].filter(
    (term) => b.firsts.has(term) && backgroundShare(wordings.term(term)) < DETAIL_SHARE,
  );
  if (details.length < SHARED_DETAILS) return false;
  const others = reports.filter((report) => report !== a && report !== b);
  const own = details.filter((term) => !others.some((other) => other.firsts.has(term)));
  const inOrder = longestRise(own.map((term) => b.firsts.get(term) ?? 0));
  const shorter = Math.min(a.firsts.size, b.firsts.size);
  return inOrder >= Math.max(OWN_DETAILS_IN_ORDER, shorter * OWN_DETAILS_SHARE);
}

/** Tells of the reports of one event, by their places, whether two are one text. */
function copyTest(
  articles: readonly Article[],
  wordings: OwnWordings,
): (place: number, other: number) => boolean {
  const reports = articles.map((article) => wordings.of(article));
  return (place, other) => {
    const [a, b] = [reports[place], reports[other]];
    if (!a || !b) return false;
    const share = sharedWording(a, b);
    const isCopied =
      share >= COPIED_SHARE ||
      (share >= COPIED_SHARE_ONE_AGENCY && haveOneAgency(articles[place], articles[other]));
    return isCopied || retells(a, b, reports, wordings);
  };
}

/**
 * Which of the reports of one event are one text: light copies by the share of wording (three words in
 * a row) that they have in common, rewrites by details that no third report has, in the same order.
 * @returns for each article, the places of its copies
 */
export function findCopies(articles: readonly Article[]): Set<number>[] {
  const areCopies = copyTest(articles, makeOwnWordings());
  const copies = articles.map(() => new Set<number>());
  for (const i of articles.keys())
    for (let j = 0; j < i; j++)
      if (areCopies(i, j)) {
        copies[i]?.add(j);
        copies[j]?.add(i);
      }
  return copies;
}

/** The same for one of the reports: those of the others that are one text with it. */
export function copiesOf(
  article: Article,
  others: readonly Article[],
  wordings: OwnWordings,
): Set<Article> {
  const areCopies = copyTest([article, ...others], wordings);
  return new Set(others.filter((_, i) => areCopies(i + 1, 0)));
}
