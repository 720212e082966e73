import { isArticleNode } from './article-node.ts';
import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';
import type { ProseCount } from './prose-count.ts';
import type { ReadRefusal } from './read-result.ts';
import { typesOf } from './structured-data.ts';
import { urlShape } from './url-shape.ts';
import type { UrlShape } from './url-shape.ts';

/** A page without a web address (a local file, a test) is judged by its text alone. */
const unknownShape: UrlShape = {
  home: false,
  section: false,
  other: false,
  editorial: true,
  slugWords: 0,
  numbered: true,
};

/** What a page that says so of itself is, if it doesn't say that it is an article as well. */
const listingTypes = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const otherTypes =
  /^(?:Product|ProductGroup|ItemPage|QAPage|DiscussionForumPosting|JobPosting|Recipe|Course|SoftwareApplication)$/;
const otherOpenGraph = /^(?:product|video|music|profile|book|place|restaurant|business|og:product)/;

/** What the page says of itself: a refusal, true for an article, or null where it says nothing. */
function ownWord(page: Page, shape: UrlShape): ReadRefusal | boolean {
  const { root, meta, nodes, article } = page;
  if (article) return true;
  const named = shape.slugWords >= 3 || shape.numbered || shape.editorial;
  const types = nodes.flatMap(typesOf);
  if (types.some((type) => listingTypes.test(type))) return 'section-page';
  if (types.some((type) => otherTypes.test(type))) return 'not-an-article';
  if (otherOpenGraph.test(metaValue(meta, 'og:type')?.toLowerCase() ?? '')) return 'not-an-article';
  if (shape.section || shape.other) return shape.section ? 'section-page' : 'not-an-article';
  if (nodes.some(isArticleNode)) return 'section-page';
  const timed = metaValue(meta, 'article:published_time') !== null;
  return (
    (timed && (named || metaValue(meta, 'og:type') !== 'website')) ||
    root.querySelector('[itemtype*="Article"],[itemtype*="BlogPosting"]') !== null
  );
}

/**
 * Decides, before anything expensive, whether a page may hold an article: null to go on, or why not.
 * First what the address says, then what the page says of itself, then how its text lies. The order
 * and the thresholds follow the best of nine gates tried on public sets of news and other pages.
 */
export function refusalAtGate(page: Page, prose: ProseCount): ReadRefusal | null {
  const shape = urlShape(page.url) ?? unknownShape;
  if (shape.home) return 'home-page';
  const said = ownWord(page, shape);
  if (said === true) return null;
  if (said) return said;
  const { slugWords, numbered, editorial } = shape;
  const type = metaValue(page.meta, 'og:type')?.toLowerCase();
  const claimed = type === 'article' || type === 'news';
  if (
    claimed &&
    (slugWords >= 3 || numbered) &&
    (prose.together >= 500 || (numbered && prose.total >= 1_000))
  )
    return null;
  const named = slugWords >= 5 || numbered || editorial;
  if (named && (prose.together >= 1_000 || prose.total >= 2_500)) return null;
  const oneHeading = page.root.querySelectorAll('h1').length === 1;
  if (slugWords >= 4 && oneHeading && prose.together >= 2_000) return null;
  const dated = page.root.querySelector('time[datetime],[itemprop~="datePublished"]') !== null;
  if (slugWords >= 3 && dated && prose.total >= 400) return null;
  return 'not-an-article';
}
