// node tests/bench/generate-corpus.ts COUNT [DATA]: prints lengths and term frequencies of COUNT generated articles
// and, where DATA (JSON lines with title and text) is given, those of real articles beside them.
import { plainArticle } from '../plain-article.ts';
import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/article/article.ts';
import { inventedName } from './invented-words.ts';
import { inventStory, writeReport, type Story } from './invented-story.ts';
import { makeRandom, type Random } from './random.ts';

/** A generated article with the story that it tells. */
export interface GeneratedArticle {
  article: Article;
  story: number;
  kind: 'report' | 'rewrite' | 'copy';
}

const OUTLETS = 300;
const PEOPLE_PER_ARTICLE = 1 / 12;
const HARD_NEIGHBOUR = 0.25;
const COPY = 0.08;
const REWRITE = 0.12;
const UNDATED = 0.3;

/** Another outlet's text with words left out and sentences cut: what a rewrite desk does. */
function rewrite(paragraphs: readonly string[], random: Random): string[] {
  return paragraphs
    .filter((_, i) => i === 0 || random.next() < 0.8)
    .map((text) =>
      text.split(' ').filter((word) => /\p{Lu}|\d/u.test(word) || random.next() < 0.75),
    )
    .map((words) => words.join(' '));
}

function publish(
  story: Story,
  serial: number,
  text: Pick<Article, 'headline' | 'paragraphs'>,
  random: Random,
): Article {
  const outlet = inventedName(100 + random.zipf(OUTLETS));
  const domain = `${outlet.toLowerCase()}.example`;
  const url = `https://${domain}/news/${story.id}-${serial}`;
  const day = new Date((story.day + random.below(3)) * 86_400_000).toISOString().slice(0, 10);
  return plainArticle({
    id: url,
    url,
    outlet: { name: outlet, domain },
    headline: text.headline,
    published: random.next() < UNDATED ? null : { iso: day, origin: 'pack' },
    paragraphs: text.paragraphs,
  });
}

/**
 * Invents a corpus: stories of one to eight reports about people who recur by Zipf's law, some printed
 * as copies or rewritten, and hard neighbours (the same person, the same week, another event).
 * @param count how many articles
 * @param seed the same seed gives the same corpus, and a longer corpus starts with a shorter one's
 *   stories only where `people` is the same
 * @param people how many people there are
 */
export function* generateCorpus(
  count: number,
  seed = 1,
  people = Math.ceil(count * PEOPLE_PER_ARTICLE),
): Generator<GeneratedArticle> {
  const random = makeRandom(seed);
  let last: Story | undefined;
  for (let story = 0, made = 0; made < count; story++) {
    const near = random.next() < HARD_NEIGHBOUR ? last : undefined;
    last = inventStory(story, people, random, near);
    const reports = 1 + Math.min(7, Math.floor(-Math.log(1 - random.next()) * 2.5));
    let model: Article | undefined;
    for (let i = 0; i < reports && made < count; i++, made++) {
      const chance = random.next();
      const kind =
        !model || chance > COPY + REWRITE ? 'report' : chance < COPY ? 'copy' : 'rewrite';
      const own = writeReport(last, random);
      const borrowed = model?.paragraphs ?? [];
      const paragraphs =
        kind === 'report'
          ? own.paragraphs
          : kind === 'copy'
            ? [...borrowed]
            : rewrite(borrowed, random);
      const article = publish(last, made, { headline: own.headline, paragraphs }, random);
      model ??= article;
      yield { article, story, kind };
    }
  }
}

/** Length and word statistics of texts, for showing that invented ones resemble real ones. */
export function describeTexts(texts: readonly string[]): Record<string, number> {
  const lengths = texts.map((text) => text.split(/\s+/).length).toSorted((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  const holders = new Map<string, number>();
  let words = 0;
  for (const text of texts) {
    const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    words += found.length;
    for (const word of new Set(found)) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const counts = [...holders.values()].toSorted((a, b) => b - a);
  const share = (rank: number): number =>
    Math.round((1000 * (counts[rank] ?? 0)) / texts.length) / 10;
  return {
    'words, p10': at(0.1),
    'words, median': at(0.5),
    'words, p90': at(0.9),
    'different words per 1,000': Math.round((1000 * holders.size) / words),
    'in % of texts: word 10': share(9),
    'word 100': share(99),
    'word 1,000': share(999),
    'words in one text only, %': Math.round(
      (100 * counts.filter((n) => n === 1).length) / counts.length,
    ),
  };
}

if (process.argv[1] === import.meta.filename) {
  const [count = '425', data] = process.argv.slice(2);
  const generated = [...generateCorpus(Number(count))].map(({ article }) =>
    article.paragraphs.join('\n'),
  );
  const table: Record<string, Record<string, number>> = { generated: describeTexts(generated) };
  if (data) {
    const lines = readFileSync(data, 'utf8').split('\n').filter(Boolean);
    const real = lines.map((line) => String(JSON.parse(line).text));
    table['real'] = describeTexts(real);
  }
  console.table(table);
}
