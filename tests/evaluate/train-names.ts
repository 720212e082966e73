// node tests/evaluate/train-names.ts DETECT.jsonl: fits the weights that tell people from other things among the
// capitalised words that no list of names knows. name-labels.tsv says for those of tests/stories and of DETECT
// what they are, labelled by reading: p a person, x something else, r a person with a word before the name that
// is no part of it (left out). Made with ../shared/data/detect/articles.jsonl; the checksum is of all that was
// read.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../lib/article/article.ts';
import { unknownNames } from '../../lib/people/judge-names.ts';
import { NAME_EVIDENCE } from '../../lib/people/name-evidence.ts';
import { personKey } from '../../lib/people/person-key.ts';
import { findSightings } from '../../lib/people/sightings.ts';
import { checksumOf } from './checksum.ts';
import { readDetectRows } from './detect-rows.ts';
import { fitLogistic } from './logistic-regression.ts';
import type { Example, Fit } from './logistic-regression.ts';
import { articlesOf, readStories } from './story-file.ts';

const RIDGE = 3;
const FOLDS = 10;
/** A name that is none does more harm than one that is missed: it becomes somebody whom facts are told of. */
const THRESHOLD = 0.65;
const LABELS = new URL('name-labels.tsv', import.meta.url);
const STORIES = new URL('../stories/', import.meta.url);
const TARGET = new URL('../../lib/people/name-model.json', import.meta.url);

interface Row extends Example {
  group: string;
  detect: boolean;
}

const [detectPath] = process.argv.slice(2);
if (!detectPath) {
  console.error('usage: train-names.ts DETECT.jsonl');
  process.exit(2);
}

const labelled = readFileSync(LABELS, 'utf8');
const invented = readStories(fileURLToPath(STORIES));
const news = readDetectRows(detectPath);

const labels = new Map(
  labelled
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [group = '', letter = '', name = ''] = line.split('\t');
      return [`${group} ${personKey(name)}`, letter];
    }),
);

function rowsOf(group: string, article: Article, detect: boolean): Row[] {
  return [...unknownNames(findSightings(article))].flatMap(([key, evidence]): Row[] => {
    const letter = labels.get(`${group} ${key}`);
    if (letter !== 'p' && letter !== 'x') return [];
    const features = NAME_EVIDENCE.map((name) => evidence[name]);
    return [{ group, detect, features, label: letter === 'p' }];
  });
}

const rows = [
  ...invented.flatMap((story) =>
    articlesOf(story).flatMap((article) => rowsOf(story.id, article, false)),
  ),
  ...news.flatMap(({ article }) => rowsOf(article.id, article, true)),
];

const foldOf = ({ group }: Row): number =>
  createHash('sha1').update(group).digest().readUInt32LE(0) % FOLDS;
const holds = ({ intercept, weights }: Fit, { features }: Row): boolean =>
  1 / (1 + Math.exp(-features.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), intercept))) >=
  THRESHOLD;

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const fit = fitLogistic(
    rows.filter((row) => foldOf(row) !== fold),
    RIDGE,
  );
  return rows.filter((row) => foldOf(row) === fold).map((row) => ({ row, yes: holds(fit, row) }));
}).flat();

function figures(of: typeof judged): Record<string, number> {
  const right = of.filter(({ row, yes }) => yes && row.label).length;
  const share = (whole: number): number => Math.round((1000 * right) / Math.max(1, whole)) / 10;
  return {
    names: of.length,
    precision: share(of.filter(({ yes }) => yes).length),
    recall: share(of.filter(({ row }) => row.label).length),
  };
}

const final = fitLogistic(rows, RIDGE);
const round = (value: number): number => Math.round(value * 1000) / 1000;
const report = {
  about: 'Made by tests/evaluate/train-names.ts; the figures are cross-validated by story.',
  data: { names: rows.length, sha256: checksumOf(labelled, invented, news) },
  crossValidated: {
    news: figures(judged.filter(({ row }) => row.detect)),
    invented: figures(judged.filter(({ row }) => !row.detect)),
  },
  threshold: THRESHOLD,
  bias: round(final.intercept),
  weights: Object.fromEntries(NAME_EVIDENCE.map((name, k) => [name, round(final.weights[k] ?? 0)])),
};
writeFileSync(TARGET, `${JSON.stringify(report, null, 2)}\n`);
console.log(report.crossValidated);
