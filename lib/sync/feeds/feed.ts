/** One entry of a feed, as plain text. Nothing of it is trusted yet. */
export interface FeedItem {
  /** As written; may be relative to the feed. */
  link: string | null;
  title: string | null;
  paragraphs: string[];
  /** Whether the paragraphs are the text itself, not a summary of it. */
  whole: boolean;
  published: string | null;
  modified: string | null;
  authors: string[];
  keywords: string[];
  /** BCP 47 tag. */
  language: string | null;
  /** The outlet, where the item names another than the feed's own. */
  outlet: { name: string; link: string | null } | null;
}

/** What an address gives: entries, or, for an index of sitemaps, where they are. */
export interface Feed {
  kind: 'feed' | 'sitemap' | 'index';
  title: string | null;
  language: string | null;
  items: FeedItem[];
  /** Sitemaps that an index lists, newest first. */
  sitemaps: string[];
}

/** Entries read of one feed; those after them are left. */
export const MOST_ITEMS = 1_000;

/** An item of which nothing is known. */
export const noItem: FeedItem = {
  link: null,
  title: null,
  paragraphs: [],
  whole: false,
  published: null,
  modified: null,
  authors: [],
  keywords: [],
  language: null,
  outlet: null,
};
