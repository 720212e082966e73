import type { Article } from '../article/article.ts';
import { daysNamed, publishedDay } from './dated-words.ts';
import { HEADLINE_WEIGHT } from './index-terms.ts';
import { leadOf } from './lead.ts';
import { nameKeys } from './name-keys.ts';
import { quotedRuns } from './quoted-runs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWords } from './words.ts';

/** What is compared of an article; all of it follows from the article alone. */
export interface Profile {
  /** Frequency of each term in headline (counted three times) and lead, by number. */
  terms: Map<number, number>;
  /** Terms of the headline, by number. */
  headline: Set<number>;
  /** Full names in the lead, as written, by key. */
  people: Map<string, string>;
  /** Which of them the headline names, in full or in part; all of them where there is no headline. */
  mainPeople: Set<string>;
  /** How strongly headline and lead speak of each event type. */
  events: Map<string, number>;
  /** Quoted runs of four words in the whole text, each with its quotation. */
  quoted: Map<string, string>;
  /** Days of the year in the whole text. */
  days: Set<string>;
  /** Day of publication, or null. */
  published: number | null;
}

function count<Key>(map: Map<Key, number>, key: Key, times: number): void {
  map.set(key, (map.get(key) ?? 0) + times);
}

/** Prepares an article for comparing with others of the same vocabulary, which learns its words. */
export function profileOf(article: Article, vocabulary: Vocabulary): Profile {
  const text = article.paragraphs.join('\n');
  const terms = new Map<number, number>();
  const events = new Map<string, number>();
  const headline = new Set<number>();
  const headlineWords = findWords(article.headline ?? '');
  for (const word of headlineWords) {
    const id = vocabulary.add(word.written, true);
    headline.add(id);
    count(terms, id, HEADLINE_WEIGHT);
  }
  const lead = findWords(leadOf(article.paragraphs));
  for (const word of lead) count(terms, vocabulary.add(word.written, word.opens), 1);
  for (const [id, times] of terms)
    for (const type of vocabulary.events(id)) count(events, type, times);
  const people = nameKeys(lead);
  const inHeadline = [...people].flatMap(([key, name]) =>
    name.split(' ').some((part) => headline.has(vocabulary.add(part, true))) ? [key] : [],
  );
  return {
    terms,
    headline,
    people,
    mainPeople: new Set(headlineWords.length > 0 ? inHeadline : people.keys()),
    events,
    quoted: quotedRuns(text),
    days: daysNamed(text),
    published: publishedDay(article),
  };
}
