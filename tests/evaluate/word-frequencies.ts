// node tests/evaluate/word-frequencies.ts ARTICLES.jsonl… > lib/match/word-frequencies.json
// Counts in how many leads (headline and first 600 characters) of public news texts each term stands.
// Only terms of every-day language are kept: in at least 5 texts, mostly in lower case, or listed here.
import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/article/article.ts';
import { leadOf } from '../../lib/match/lead.ts';
import { findWords } from '../../lib/match/words.ts';

const LEAST_TEXTS = 5;
const CAPITALISED = new Set(
  findWords(
    `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
     August September October November December American British English Hollywood Instagram Twitter
     Facebook TV US UK Los Angeles New York London California Mr I I'm I've I'll`,
  ).map((word) => word.term),
);
const seen = new Map<string, { texts: number; lower: number }>();
let texts = 0;
for (const path of process.argv.slice(2))
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    const lead = leadOf({ paragraphs: text.split('\n') } as Article);
    const inText = new Map<string, boolean>();
    for (const word of [...findWords(title ?? ''), ...findWords(lead)])
      inText.set(word.term, (inText.get(word.term) ?? false) || /^\p{Ll}/u.test(word.written));
    texts++;
    for (const [term, lower] of inText) {
      const count = seen.get(term) ?? { texts: 0, lower: 0 };
      seen.set(term, { texts: count.texts + 1, lower: count.lower + (lower ? 1 : 0) });
    }
  }

const frequencies = [...seen]
  .filter(([term, n]) => /^[a-z]+$/.test(term) && n.texts >= LEAST_TEXTS)
  .filter(([term, n]) => n.lower * 2 >= n.texts || CAPITALISED.has(term))
  .sort(([a], [b]) => a.localeCompare(b, 'en'))
  .map(([term, n]) => `    "${term}": ${n.texts}`);
const source =
  'Document frequencies in headline and first 600 characters of public news articles, counted by tests/evaluate/word-frequencies.ts';
console.log(
  `{\n  "source": ${JSON.stringify(source)},\n  "texts": ${texts},\n  "terms": {\n${frequencies.join(',\n')}\n  }\n}`,
);
