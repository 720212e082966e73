// node tests/evaluate/word-frequencies.ts CELEBRITY.jsonl OTHER.jsonl > lib/match/word-frequencies.json
// In how many of 1,000 leads (headline and first 600 characters) of news each term stands, celebrity
// news and other news counting half each. Only everyday terms are kept: in at least 5 texts, and
// mostly in lower case or listed here.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { leadOf } from '../../lib/match/lead.ts';
import { findWords, termOf } from '../../lib/match/words.ts';

const LEAST_TEXTS = 5;
const CAPITALISED = new Set(
  findWords(
    `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
     August September October November December American British English Hollywood Instagram Twitter
     Facebook TV US UK Los Angeles New York London California Mr I I'm I've I'll`,
  ).map((word) => termOf(word.written)),
);
const Line = v.pipe(v.string(), v.parseJson(), v.object({ title: v.string(), text: v.string() }));

interface Count {
  texts: number;
  lower: number;
  share: number;
}
const counts = new Map<string, Count>();
for (const path of process.argv.slice(2, 4)) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { title, text } = v.parse(Line, line);
    const inText = new Map<string, boolean>();
    for (const { written } of [...findWords(title), ...findWords(leadOf(text.split('\n')))]) {
      const term = termOf(written);
      inText.set(term, (inText.get(term) ?? false) || /^\p{Ll}/u.test(written));
    }
    for (const [term, lower] of inText) {
      const count = counts.get(term) ?? { texts: 0, lower: 0, share: 0 };
      count.texts++;
      if (lower) count.lower++;
      count.share += 0.5 / lines.length;
      counts.set(term, count);
    }
  }
}

const kept = [...counts]
  .filter(([term, n]) => /^[a-z]+$/.test(term) && n.texts >= LEAST_TEXTS)
  .filter(([term, n]) => n.lower * 2 >= n.texts || CAPITALISED.has(term))
  .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  .map(([term, n]) => [term, Math.max(1, Math.round(1000 * n.share))]);
const source =
  'Of 1,000 leads of news articles, so many hold the term; counted by tests/evaluate/word-frequencies.ts in public data sets';
console.log(JSON.stringify({ source, texts: 1000, terms: Object.fromEntries(kept) }, null, 2));
