import type { Article } from '../article/article.ts';

/** What changed in an article that was read again. */
export interface Revision {
  number: number;
  /** Id of the article. */
  article: string;
  /** When the change was seen, in milliseconds since 1970. */
  at: number;
  /** The earlier headline, where it changed. */
  headline: string | null;
  /** Paragraphs that are gone, word for word. */
  removed: string[];
  /** Paragraphs that are new, word for word. */
  added: string[];
  /** Correction notes that are new. */
  corrections: string[];
}

/** What an article says now that it did not say before; null where its words are the same. */
export function revisionOf(
  before: Article,
  now: Article,
  at: number,
): Omit<Revision, 'number'> | null {
  const old = new Set(before.paragraphs);
  const fresh = new Set(now.paragraphs);
  const notes = new Set(before.corrections);
  const revision = {
    article: now.id,
    at,
    headline: before.headline === now.headline ? null : before.headline,
    removed: before.paragraphs.filter((paragraph) => !fresh.has(paragraph)),
    added: now.paragraphs.filter((paragraph) => !old.has(paragraph)),
    corrections: now.corrections.filter((note) => !notes.has(note)),
  };
  const { headline, removed, added, corrections } = revision;
  const same = headline === null && removed.length + added.length + corrections.length === 0;
  return same ? null : revision;
}
