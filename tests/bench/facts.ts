import type { Article } from '../../lib/article/article.ts';
import { compareClaims } from '../../lib/facts/compare-claims.ts';
import { extractClaims } from '../../lib/facts/extract-claims.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { bestOf } from './best-of.ts';
import { quantile, shown } from './quantile.ts';
import type { BenchOptions, Plot, Report, Table } from './report.ts';
import { ofLength, pooled, storyTexts, wordCount } from './story-texts.ts';
import { timeTaggers } from './time-taggers.ts';

const repetitions = 2;
const defaultDay = '2020-06-15';

interface Line {
  what: string;
  [figure: string]: string | number;
}

/** Claims of articles of about 600 words: each is one story's texts, one after the other, cut there. */
function claimLines(stories: readonly Article[][]): Line[] {
  const articles = stories.flatMap((story) => ofLength(story, 600) ?? []);
  return articles.map((article) => ({
    what: 'claims',
    words: wordCount(article),
    claims: extractClaims(article).length,
    ms: bestOf(repetitions, () => extractClaims(article)),
  }));
}

/** The comparison alone, of claims that are at hand, for so many articles. */
function comparisonLines(stories: readonly Article[][]): Line[] {
  return [5, 10, 20, 40].flatMap((size) =>
    pooled(stories, size, 10).map((articles) => {
      const claims = articles.flatMap(extractClaims);
      const ms = bestOf(repetitions, () => compareClaims(claims, articles));
      return { what: 'comparison', articles: size, claims: claims.length, ms };
    }),
  );
}

/** Every tagger over the same sentences in turn: microseconds a sentence, and what it found. */
function taggerLines(articles: readonly Article[]): Line[] {
  const sentences = articles.flatMap(({ paragraphs, published }) =>
    paragraphs.flatMap((text) =>
      splitSentences(text).map(({ start, end }) => ({
        text: text.slice(start, end),
        published: published?.iso.slice(0, 10) ?? defaultDay,
      })),
    ),
  );
  const some = sentences.filter((_, at) => at % Math.ceil(sentences.length / 500) === 0);
  return Object.entries(timeTaggers).map(([tool, tag]) => {
    let found = 0;
    const ms = bestOf(1, () => {
      found = some.reduce((sum, { text, published }) => sum + tag(text, published), 0);
    });
    return { what: 'times', tool, sentences: some.length, found, us: (1000 * ms) / some.length };
  });
}

const figures = (lines: readonly Line[], key: string): number[] =>
  lines.map((line) => Number(line[key]));

function comparisonTable(lines: readonly Line[]): Table {
  const bySize = [...Map.groupBy(lines, (line) => line['articles'])];
  return {
    title: 'Comparing the claims of a story (20 articles: target 50 ms)',
    columns: ['articles', 'claims, median', 'median ms', 'p95 ms'],
    rows: bySize.map(([size, some]) => [
      size ?? '',
      quantile(figures(some, 'claims'), 0.5),
      shown(quantile(figures(some, 'ms'), 0.5)),
      shown(quantile(figures(some, 'ms'), 0.95)),
    ]),
    note: 'Several stories are compared as if they were one.',
  };
}

function comparisonPlot(lines: readonly Line[]): Plot {
  const bySize = [...Map.groupBy(lines, (line) => Number(line['articles']))];
  const points = (share: number): [number, number][] =>
    bySize.map(([size, some]) => [size, quantile(figures(some, 'ms'), share)]);
  return {
    title: 'Comparison by the size of a story',
    x: 'articles',
    y: 'ms',
    series: [
      { name: 'median', points: points(0.5) },
      { name: 'p95', points: points(0.95) },
    ],
  };
}

/** What claims, their comparison and time expressions cost, the latter beside public taggers. */
export async function bench({ path }: BenchOptions): Promise<Report> {
  const stories = storyTexts(path);
  const claims = claimLines(stories);
  const comparisons = comparisonLines(stories);
  const taggers = taggerLines(stories.flat());
  const own = Number(taggers[0]?.['us']);
  return {
    title: 'Claims and facts',
    lines: [...claims, ...comparisons, ...taggers],
    tables: [
      {
        title: 'Claims of an article of 600 words (target 10 ms)',
        columns: ['articles', 'claims, median', 'median ms', 'p95 ms'],
        rows: [
          [
            claims.length,
            quantile(figures(claims, 'claims'), 0.5),
            shown(quantile(figures(claims, 'ms'), 0.5)),
            shown(quantile(figures(claims, 'ms'), 0.95)),
          ],
        ],
      },
      comparisonTable(comparisons),
      {
        title: `Time expressions of ${taggers[0]?.['sentences']} sentences`,
        columns: ['tool', 'found', 'µs a sentence', '/ ours'],
        rows: taggers.map(({ tool = '', found = 0, us }) => [
          tool,
          found,
          shown(Number(us)),
          shown(Number(us) / own),
        ]),
      },
    ],
    plots: [comparisonPlot(comparisons)],
  };
}
