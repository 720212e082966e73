/** The publisher of an article. Either part is null where the text does not tell. */
export interface Outlet {
  /** As the outlet writes it: "Us Weekly". */
  name: string | null;
  /** Registrable domain: "usmagazine.com". */
  domain: string | null;
}

/** Where on the page a date was found, most trusted first. */
export type DateOrigin =
  'json-ld' | 'meta' | 'microdata' | 'time-element' | 'visible-text' | 'url' | 'pack' | 'feed';

/** A date as the page gives it. */
export interface StatedDate {
  /** ISO 8601, as precise as given: "2020-12-11" or "2020-12-11T14:05:00-05:00". */
  iso: string;
  origin: DateOrigin;
}

/** One outlet's text at one URL. Plain data: it crosses messages, packs and the database as it is. */
export interface Article {
  /** The canonical URL, or `text:` and a hash of the words where there is no address. */
  id: string;
  url: string | null;
  outlet: Outlet;
  /** Null where the text has none; it is then shown by its first words, marked as such. */
  headline: string | null;
  published: StatedDate | null;
  modified: StatedDate | null;
  authors: string[];
  /** Who else reported, word for word: "With reporting by Travis Cronin", "Source: AP". */
  credit: string | null;
  /** BCP 47 tag, or null where the page does not say. */
  language: string | null;
  section: string | null;
  keywords: string[];
  /** Names from schema.org `about` and `mentions`. */
  about: string[];
  /** The text in order, word for word; headings within the text stand among the paragraphs. */
  paragraphs: string[];
  /** Which entries of `paragraphs` are headings. */
  headings: number[];
  /** Correction and update notes, word for word. */
  corrections: string[];
  /** Set where the text is no whole article: the open beginning of a paid one, or a live blog. */
  form?: 'excerpt' | 'live-blog';
}
