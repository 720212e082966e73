import type { Article } from '../article/article.ts';
import { HEADLINE_WEIGHT } from './index-terms.ts';
import { leadOf } from './lead.ts';
import { nameKeys } from './name-keys.ts';
import { publishedDay } from './published-day.ts';
import { quotedRuns } from './quoted-runs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWords, type Word } from './words.ts';

/** What is compared of an article; all of it follows from the article alone. */
export interface Profile {
  /** Frequency of each term in headline (counted three times) and lead, by number. */
  terms: Map<number, number>;
  /** Terms of the headline, by number. */
  headline: Set<number>;
  /** The words of headline and lead in order, by number. */
  words: number[];
  /** Full names in the lead, as written, by key. */
  people: Map<string, string>;
  /** Which of them the headline names, in full or in part; all of them where there is no headline. */
  mainPeople: Set<string>;
  /** How strongly headline and lead speak of each event type. */
  events: Map<string, number>;
  /** The same for the headline and the beginning of the text, which tell the news and not what was before. */
  openingEvents: Map<string, number>;
  /** Quoted runs of four words in the whole text, each with its quotation. */
  quoted: Map<string, string>;
  /** Day of publication, or null. */
  published: number | null;
}

/** The beginning of a text: its first paragraph, or so many UTF-16 units of it where that is longer. */
const OPENING_LENGTH = 300;

function count<Key>(map: Map<Key, number>, key: Key, times: number): void {
  map.set(key, (map.get(key) ?? 0) + times);
}

/** Prepares an article for comparing with others of the same vocabulary, which learns its words. */
export function profileOf(article: Article, vocabulary: Vocabulary): Profile {
  const text = article.paragraphs.join('\n');
  const headlineWords = findWords(article.headline ?? '');
  const lead = findWords(leadOf(article.paragraphs));
  const opening = Math.min(article.paragraphs[0]?.length ?? 0, OPENING_LENGTH);
  const terms = new Map<number, number>();
  const events = new Map<string, number>();
  const openingEvents = new Map<string, number>();
  const words: number[] = [];
  const read = (word: Word, opens: boolean, times: number, isOpening: boolean): void => {
    const id = vocabulary.add(word.written, opens);
    words.push(id);
    count(terms, id, times);
    if (isOpening) for (const type of vocabulary.events(id)) count(openingEvents, type, 1);
  };
  for (const word of headlineWords) read(word, true, HEADLINE_WEIGHT, true);
  const headline = new Set(words);
  for (const word of lead) read(word, word.opens, 1, word.end <= opening);
  for (const [id, times] of terms)
    for (const type of vocabulary.events(id)) count(events, type, times);
  const people = nameKeys(lead);
  const inHeadline = [...people].flatMap(([key, name]) =>
    name.split(' ').some((part) => headline.has(vocabulary.add(part, true))) ? [key] : [],
  );
  return {
    terms,
    headline,
    words,
    people,
    mainPeople: new Set(headlineWords.length > 0 ? inHeadline : people.keys()),
    events,
    openingEvents,
    quoted: quotedRuns(text),
    published: publishedDay(article),
  };
}
