/** What the address alone tells about a page. */
export interface UrlShape {
  /** The front page of a site or of one of its languages. */
  home: boolean;
  /** The words of a listing stand in the path, and nothing that looks like one text's own name. */
  section: boolean;
  /** A shop, a forum, a search result or an account, by its path or host. */
  other: boolean;
  /** Words in the longest segment of the path. */
  slugWords: number;
  /** The path has a date or a long number, as article addresses do. */
  numbered: boolean;
  /** Segments of the path. */
  depth: number;
}

const listingSegment =
  /^(?:category|categories|tag|tags|topics?|authors?|search|archives?|sections?|page|shop|collections?|latest|news|index|hub|list)$/;
const otherSegment =
  /^(?:products?|p|ip|dp|itm|cart|checkout|basket|account|login|signin|signup|register|forums?|threads?|showthread\.php|viewtopic\.php|t|r|questions|discussions?|search|tuition|courses?|jobs?|careers?|pricing|booking|events?-calendar|shop|store|gp|wishlist|schedule|scores?|standings|fixtures)$/;
const otherHost =
  /^(?:shop|store|forums?|community|discussions?|answers|jobs|mail|accounts?|login|search|maps|app)\./;
const homePath = /^\/?(?:index\.\w{2,5}|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/** Describes the shape of an address. Null for anything but http and https. */
export function urlShape(url: string): UrlShape | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const segments = parsed.pathname.toLowerCase().split('/').filter(Boolean).slice(0, 20);
  const words = segments.map(
    (segment) => segment.split(/[-_+]/).filter((word) => /[a-z]/.test(word)).length,
  );
  const slugWords = Math.max(0, ...words);
  const numbered =
    /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]|$)/.test(parsed.pathname) || /\d{5,}/.test(parsed.pathname);
  const own = slugWords >= 4 || numbered;
  return {
    home: homePath.test(parsed.pathname) && parsed.search.length < 12,
    section:
      !own &&
      (segments.some((segment) => listingSegment.test(segment)) ||
        (segments.length === 1 && slugWords < 3)),
    other:
      otherHost.test(parsed.hostname) || segments.some((segment) => otherSegment.test(segment)),
    slugWords,
    numbered,
    depth: segments.length,
  };
}
