/** What the address alone tells about a page. */
export interface UrlShape {
  /** The front page of a site or of one of its languages. */
  home: boolean;
  /** A listing by its path: the last part, or the one before it, is a listing's word. */
  section: boolean;
  /** A shop, a forum, a search result or an account, by its path or host. */
  other: boolean;
  /** A part of the path says that texts follow: "blog", "news", "article". */
  editorial: boolean;
  /** Words in the longest part of the path. */
  slugWords: number;
  /** The path has a date or a long number, or ends like a file, as articles' own addresses do. */
  numbered: boolean;
}

const listing =
  /^(?:category|categories|tags?|topics?|authors?|contributors?|people|search|archives?|sections?|page|collections?|c|cat|l|latest|hub|series|genre)$/;
const listingEnd =
  /^(?:news|blog|blogs|articles|stories|posts|magazine|insights|resources|reviews|features|videos|galleries|podcasts?|newsletters?|index(?:\.\w{2,5})?|home|all|list|sitemap|about|contact|privacy|faq|pricing)$/;
const other =
  /^(?:products?|ip|dp|itm|cart|checkout|basket|account|login|signin|signup|register|forums?|threads?|showthread\.php|viewtopic\.php|t|questions|discussions?|tuition|courses?|jobs?|careers?|pricing|booking|shop|store|gp|wishlist|schedule|scores?|standings|fixtures)$/;
const otherHost =
  /^(?:shop|store|forums?|community|discussions?|answers|jobs|mail|accounts?|login|search|maps|app)\./;
const editorial =
  /^(?:blogs?|articles?|news|newsroom|story|stories|posts?|insights|magazine|opinion|features?|entertainment|celebrity|celebrities|showbiz|lifestyle|style|a|p)$/;
const homePath = /^\/?(?:home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

/** Describes the shape of an address. Null for anything but http and https. */
export function urlShape(url: string): UrlShape | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const path = parsed.pathname.toLowerCase().replace(/\/(?:index|default|home)\.\w{2,5}$/, '/');
  const parts = path.split('/').filter(Boolean).slice(0, 20);
  const words = parts.map(
    (part) => part.split(/[-_+]/).filter((word) => /[a-z]/.test(word)).length,
  );
  const slugWords = Math.max(0, ...words);
  const numbered =
    /\/(?:19|20)\d\d[/-]?\d{1,2}(?:[/-]|$)|\d{5,}|\w\.s?html?$/.test(path) ||
    /[?&](?:p|id|idx|article|story|storyid|news|newsid|no)=\d{2,}/i.test(parsed.search);
  const own = slugWords >= 4 || numbered;
  return {
    home: homePath.test(path) && !numbered,
    section:
      !own &&
      (listingEnd.test(parts.at(-1) ?? '') || parts.slice(-3).some((part) => listing.test(part))),
    other: otherHost.test(parsed.hostname) || parts.some((part) => other.test(part)),
    editorial: parts.slice(0, -1).some((part) => editorial.test(part)),
    slugWords,
    numbered,
  };
}
