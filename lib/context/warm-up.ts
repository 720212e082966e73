import type { Article } from '../article/article.ts';
import { judgeCelebrity } from '../celebrity/judge-celebrity.ts';
import { compareClaims } from '../facts/compare-claims.ts';
import { extractClaims } from '../facts/extract-claims.ts';
import { findRelated } from '../match/find-related.ts';
import { memoryIndex } from '../match/memory-index.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';

/** Sentences of which each gives other rules something to read. Invented, as are the people. */
const paragraphs = [
  'Mara Venn and Tom Hale were married on Saturday, June 12, 2021, in Italy, two years after they got engaged.',
  '“We could not be happier,” the singer, 34, told reporters on Friday night. “It was the best day of our lives.”',
  'They paid $2.5 million for a house of 4,000 square feet in May 2019 and have three children, aged 2, 5 and 7.',
  'Her next tour begins in September and runs for three months, at 8 p.m. every weekend until Christmas, she said.',
];

function report(id: string, headline: string, texts: string[]): Article {
  return {
    id,
    url: null,
    outlet: { name: id, domain: null },
    headline,
    published: { iso: '2021-06-14', origin: 'pack' },
    modified: null,
    authors: [],
    credit: null,
    language: 'en',
    section: null,
    keywords: [],
    about: [],
    paragraphs: texts,
    headings: [],
    corrections: [],
  };
}

/**
 * Has the code that answers a reader run once on invented reports. A worker that has just woken compiles
 * its regular expressions and reads its lists of words with the first article, which takes it 200 ms:
 * time that it has while a page is being read.
 * @param pause waits for a turn before each step of some 10 ms; false ends the warm-up
 */
export async function warmUp(pause: () => Promise<boolean>): Promise<void> {
  const first = report('first', 'Mara Venn marries Tom Hale', paragraphs);
  const second = report('second', 'Tom Hale and Mara Venn wed', paragraphs.toReversed());
  const alone = paragraphs.map((text, at) => report(`${at}`, 'Mara Venn marries', [text]));
  const steps: (() => unknown)[] = [
    ...alone.map((article) => () => extractClaims(article)),
    () => judgeCelebrity(first),
    () => findRelated(first, memoryIndex([second])),
    () => {
      const claims = [first, second].flatMap(extractClaims);
      compareClaims(claims, [first, second]);
      buildTimeline([first, second], claims);
    },
  ];
  for (const step of steps) {
    if (!(await pause())) return;
    await step();
  }
}
