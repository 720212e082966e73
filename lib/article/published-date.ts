import type { DateOrigin, StatedDate } from './article.ts';
import { statedIso, writtenDay } from './iso-date.ts';
import { isElsewhere } from './elsewhere.ts';
import type { MetaTags } from './meta-tags.ts';
import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';
import { elementsOf, unshadowed } from './page-root.ts';
import { readable } from './plain-text.ts';
import { typesOf } from './structured-data.ts';

/** Meta tags that name the day of publication, most trusted first, as publishing systems write them. */
const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'published_time',
  'publication_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'datecreated',
  'date',
];
const modifiedTags = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

/** A tag that the outlet named itself: "w-published-date". */
function ownTag(meta: MetaTags): string | null {
  const key = [...meta.keys()].find(
    (name) => /publi(?:sh|cation)/.test(name) && /date|time/.test(name),
  );
  return key ? metaValue(meta, key) : null;
}

function stated(value: unknown, origin: DateOrigin): StatedDate | null {
  const iso =
    typeof value === 'string' || typeof value === 'number' ? statedIso(String(value)) : null;
  return iso ? { iso, origin } : null;
}

function fromElements(root: Element, selector: string, origin: DateOrigin): StatedDate | null {
  for (const element of elementsOf(root, selector, 20)) {
    if (isElsewhere(element)) continue;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const date = stated(value, origin);
    if (date) return date;
  }
  return null;
}

/** A short line of its own near the main heading, where a date stands that no class tells. */
function besideHeadline(root: Element): StatedDate | null {
  const headings = elementsOf(root, 'h1', 20);
  const heading = headings.find((element) => /\S/.test(element.textContent ?? ''));
  let around = heading ? unshadowed(heading, 'parentElement') : null;
  for (let step = 0; around && around !== root && step < 4; step++) {
    for (const line of elementsOf(around, 'p,span,div,li,small', 80)) {
      const text = readable((line.textContent ?? '').slice(0, 200));
      const iso = text.length <= 60 && !isElsewhere(line) ? writtenDay(text) : null;
      if (iso) return { iso, origin: 'visible-text' };
    }
    around = unshadowed(around, 'parentElement');
  }
  return null;
}

function fromText(root: Element): StatedDate | null {
  const likely =
    'time,[class*="publish" i],[class*="date" i],[id*="date" i],[class*="byline" i],[class*="posted" i],[class*="meta" i],[class*="time" i]';
  for (const element of elementsOf(root, likely, 60)) {
    const text = readable(element.textContent ?? '');
    const iso = text.length < 200 && !isElsewhere(element) ? writtenDay(text) : null;
    if (iso) return { iso, origin: 'visible-text' };
  }
  return null;
}

function fromAddress(url: string): StatedDate | null {
  const found = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|$)/.exec(
    url,
  );
  return found ? stated(`${found[1]}-${found[2]}-${found[3]}`, 'url') : null;
}

/**
 * When the article was published, from the most trusted place of the page that tells. A page that
 * only tells when it was last changed tells that: it is the date of the text as it stands.
 */
export function publishedDate(page: Page): StatedDate | null {
  const { root, meta, nodes, article } = page;
  const webPage = nodes.find((node) => typesOf(node).some((type) => type.endsWith('WebPage')));
  return (
    stated(article?.['datePublished'] ?? article?.['dateCreated'], 'json-ld') ??
    stated(metaValue(meta, ...publishedTags) ?? ownTag(meta), 'meta') ??
    stated(webPage?.['datePublished'], 'json-ld') ??
    fromElements(root, '[itemprop~="datePublished"]:not(meta)', 'microdata') ??
    fromElements(
      root,
      'time[pubdate],time.published,time.entry-date,time[class*="publish" i],article time[datetime],header time[datetime],main time[datetime]',
      'time-element',
    ) ??
    fromElements(root, 'time[datetime]', 'time-element') ??
    fromAddress(page.url) ??
    fromText(root) ??
    besideHeadline(root) ??
    modifiedDate(page)
  );
}

/** When the article was last changed, where the page tells. */
export function modifiedDate(page: Page): StatedDate | null {
  return (
    stated(page.article?.['dateModified'], 'json-ld') ??
    stated(metaValue(page.meta, ...modifiedTags), 'meta') ??
    fromElements(page.root, '[itemprop~="dateModified"]:not(meta)', 'microdata')
  );
}
