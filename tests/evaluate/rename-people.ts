import type { Article } from '../../lib/article/article.ts';
import { isCommon } from '../../lib/match/background.ts';
import { termOf } from '../../lib/match/words.ts';
import type { MatchStory } from './match-story.ts';
import { pseudoRandom } from './pseudo-random.ts';

/** So many words are taken for the names of a story's people. */
const NAMES = 3;
/** So large a share of a story's articles has the names of its people. */
const LEAST_SHARE = 0.4;
/** A capitalised word that opens no sentence, line or quotation. */
const CAPITALISED = /(?<![.!?:“"‘'\n] )\b\p{Lu}[\p{L}-]{2,}/gu;

function textOf({ headline, paragraphs }: Article): string {
  return `${headline ?? ''}. ${paragraphs.join(' ')}`;
}

/** The capitalised words, at most three, that most articles of a story have most often. */
function namesOf(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  for (const text of articles.map(textOf)) {
    const times = new Map<string, number>();
    for (const [word] of text.matchAll(CAPITALISED))
      if (!isCommon(termOf(word)) && !text.includes(` ${word.toLowerCase()}`))
        times.set(word, (times.get(word) ?? 0) + 1);
    for (const [word, n] of times)
      counts.set(word, (counts.get(word) ?? 0) + 1 + Math.min(n, 9) / 100);
  }
  return [...counts]
    .filter(([, n]) => n >= articles.length * LEAST_SHARE)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, NAMES)
    .map(([word]) => word);
}

function renamed(article: Article, from: readonly string[], to: readonly string[]): Article {
  const rename = (text: string): string => {
    let out = text;
    for (const [i, name] of from.entries())
      out = out.replaceAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), to[i] ?? name);
    return out;
  };
  return {
    ...article,
    headline: article.headline === null ? null : rename(article.headline),
    paragraphs: article.paragraphs.map(rename),
  };
}

/**
 * The same stories as if they were other events of the same people: two or three of one fold get the names
 * of the first of them, and about half of the renamed ones keep one or two articles only.
 */
export function renamePeople(stories: readonly MatchStory[]): MatchStory[] {
  const random = pseudoRandom(7);
  const out: MatchStory[] = [];
  for (const fold of new Set(stories.map((story) => story.fold))) {
    let to: string[] = [];
    let left = 0;
    for (const story of stories.filter((each) => each.fold === fold && each.articles.length > 1)) {
      const from = namesOf(story.articles);
      if (left === 0) {
        to = from;
        left = random() < 0.4 ? 3 : 2;
        out.push(story);
      } else {
        const kept = random() < 0.5 ? story.articles.length : random() < 0.5 ? 1 : 2;
        const articles = story.articles.slice(0, kept);
        out.push({ ...story, articles: articles.map((each) => renamed(each, from, to)) });
      }
      left--;
    }
  }
  return out;
}
