import type { Span } from '../text/span.ts';

/** What a text or a name tells of a person's gender; null where it does not tell. */
export type Gender = 'f' | 'm' | null;

/** One place where a person is named: offsets into the paragraph, without the possessive ’s. */
export interface PersonMention extends Span {
  /** Index into `article.paragraphs`; −1 is the headline. */
  paragraph: number;
  /** As written there: "Maria Keller", "Keller", "Maria". */
  text: string;
}

/** Somebody an article names. */
export interface Person {
  /** `personKey(name)`. */
  key: string;
  /** The fullest form in the article, as written: "Maria Keller". */
  name: string;
  /** "Maria"; null for a stage name such as "Lizzo". */
  given: string | null;
  /** "Keller", also where nothing else is known; null for a stage name or a given name alone. */
  surname: string | null;
  gender: Gender;
  /** In the order of the text. */
  mentions: PersonMention[];
}
