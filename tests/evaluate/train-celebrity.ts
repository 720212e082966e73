// node tests/evaluate/train-celebrity.ts DETECT.jsonl STORIES: fits the weights that judge celebrity news.
// Articles of DETECT are labelled; those of STORIES are celebrity news, single articles left out. Every
// article of DETECT is taken once more with what the lexicons know withheld, so that nobody need be on a
// list. Beside them the invented stories of tests/stories (celebrities whom no list knows) and the invented
// news of tests/news (none): every second one is learnt from, the others are measured only.
// Made with ../shared/data/detect/articles.jsonl and ../shared/stories; the checksum is of all four sets.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Article } from '../../lib/article/article.ts';
import { celebrityFeatures, CELEBRITY_FEATURES } from '../../lib/celebrity/celebrity-features.ts';
import { findPeople } from '../../lib/people/find-people.ts';

import { checksumOf } from './checksum.ts';
import { readDetectRows } from './detect-rows.ts';
import { fitLogistic } from './logistic-regression.ts';
import type { Example, Fit } from './logistic-regression.ts';
import { readPlainNews } from './plain-news.ts';
import { articlesOf, readStories } from './story-file.ts';

const RIDGE = 5;
const THRESHOLD = 0.8;
const AGAINST = new Set<string>([
  'politics',
  'sport',
  'science',
  'headlinePolitics',
  'mainPublicFigure',
]);
/** Where nobody carries an article it is none: set by hand, so that only a celebrity section outweighs it. */
const NOBODY = -6;
const FOLDS = 10;
const NOBODY_AT = CELEBRITY_FEATURES.indexOf('nobody');
const FROM_LEXICONS = new Set(['mainKnown']);
const INVENTED = new URL('../stories/', import.meta.url);
const OTHER_NEWS = new URL('../news/other-news.txt', import.meta.url);
const TARGET = new URL('../../lib/celebrity/celebrity-weights.json', import.meta.url);

interface Sample {
  /** Articles of one story stay in one fold. */
  group: string;
  set: 'detect' | 'stories' | 'invented' | 'other';
  /** Kept out of the training throughout. */
  heldOut: boolean;
  label: boolean;
  features: number[];
}

const [detectPath, storiesPath] = process.argv.slice(2);
if (!detectPath || !storiesPath) {
  console.error('usage: train-celebrity.ts DETECT.jsonl STORIES');
  process.exit(2);
}

function sampleOf(
  article: Article,
  { set, label, group, heldOut = false }: Omit<Sample, 'features' | 'heldOut'> & Partial<Sample>,
): Sample {
  const features = celebrityFeatures(article, findPeople(article));
  return { group, set, heldOut, label, features: CELEBRITY_FEATURES.map((name) => features[name]) };
}

const labelled = readDetectRows(detectPath);
const stories = readStories(storiesPath).filter(({ id }) => !/^(?:single|bs)\b/.test(id));
const invented = readStories(fileURLToPath(INVENTED));
const other = readPlainNews(fileURLToPath(OTHER_NEWS));

const samples: Sample[] = [
  ...labelled.map(({ article, celebrity }) =>
    sampleOf(article, { set: 'detect', label: celebrity === true, group: article.id }),
  ),
  ...stories.flatMap((story) =>
    articlesOf(story).map((article) =>
      sampleOf(article, { set: 'stories', label: true, group: story.id }),
    ),
  ),
  ...invented.flatMap((story, n) =>
    articlesOf(story).map((article) =>
      sampleOf(article, { set: 'invented', label: true, group: story.id, heldOut: n % 2 === 1 }),
    ),
  ),
  ...other.map((article, n) =>
    sampleOf(article, { set: 'other', label: false, group: article.id, heldOut: n % 2 === 1 }),
  ),
];

const withheld = ({ features }: Sample): number[] =>
  features.map((value, k) => (FROM_LEXICONS.has(CELEBRITY_FEATURES[k] ?? '') ? 0 : value));

/**
 * A logistic regression in which nothing that speaks for fame counts against it, nor the reverse: a
 * feature whose weight comes out with the wrong sign is left out, and the rest fitted again.
 */
function fit(used: readonly Sample[]): Fit {
  const examples = used
    .filter(({ features }) => features[NOBODY_AT] === 0)
    .flatMap((sample) => copiesOf(sample));
  let columns = CELEBRITY_FEATURES.map((_, k) => k).filter((k) => k !== NOBODY_AT);
  for (;;) {
    const kept = columns;
    const { intercept, weights } = fitLogistic(
      examples.map(({ features, label }) => ({
        features: kept.map((k) => features[k] ?? 0),
        label,
      })),
      RIDGE,
    );
    const right = weights.map(
      (w, n) => w * (AGAINST.has(CELEBRITY_FEATURES[kept[n] ?? 0] ?? '') ? -1 : 1),
    );
    const worst = right.indexOf(Math.min(...right));
    if ((right[worst] ?? 0) >= 0)
      return {
        intercept,
        weights: CELEBRITY_FEATURES.map((_, k) =>
          k === NOBODY_AT ? NOBODY : (weights[kept.indexOf(k)] ?? 0),
        ),
      };
    columns = columns.filter((_, n) => n !== worst);
  }
}

/** How often a sample counts: what is not celebrity news most, as a false alarm costs more than a miss. */
const TIMES = { detect: 5, stories: 1, invented: 2, other: 5 };
const copiesOf = ({ features, label, set, ...sample }: Sample): Example[] => {
  const times = set === 'detect' && !label ? 2 * TIMES.detect : TIMES[set];
  const copies = Array.from({ length: times }, () => ({ features, label }));
  if (set === 'detect')
    copies.push({ features: withheld({ ...sample, features, label, set }), label });
  return copies;
};

const probability = ({ intercept, weights }: Fit, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), intercept)));

const hash = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16);

interface Judged {
  sample: Sample;
  score: number;
  scoreWithheld: number;
}

function crossValidate(folds: number): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = ({ group }: Sample): boolean => hash(group) % folds === fold;
    const model = fit(samples.filter((sample) => !sample.heldOut && !isHeldOut(sample)));
    return samples.filter(isHeldOut).map((sample) => ({
      sample,
      score: probability(model, sample.features),
      scoreWithheld: probability(model, withheld(sample)),
    }));
  }).flat();
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

function figures(judged: readonly Judged[], score: 'score' | 'scoreWithheld') {
  const share = (of: readonly Judged[]): number =>
    percent(of.filter((one) => one[score] >= THRESHOLD).length, of.length);
  const detect = judged.filter(({ sample }) => sample.set === 'detect');
  const cases = detect.filter(({ sample }) => sample.label);
  const yes = detect.filter((one) => one[score] >= THRESHOLD);
  return {
    precision: percent(yes.filter(({ sample }) => sample.label).length, yes.length),
    recall: share(cases),
    falseAlarms: share(detect.filter(({ sample }) => !sample.label)),
    storiesRecall: share(judged.filter(({ sample }) => sample.set === 'stories')),
    inventedRecall: share(judged.filter(({ sample }) => sample.set === 'invented')),
    inventedHeldOut: share(
      judged.filter(({ sample }) => sample.set === 'invented' && sample.heldOut),
    ),
    otherNews: share(judged.filter(({ sample }) => sample.set === 'other')),
    otherNewsHeldOut: share(
      judged.filter(({ sample }) => sample.set === 'other' && sample.heldOut),
    ),
  };
}

const tenfold = crossValidate(FOLDS);
const final = fit(samples.filter(({ heldOut }) => !heldOut));
const report = {
  about: 'Made by tests/evaluate/train-celebrity.ts; the figures are cross-validated by story.',
  data: { articles: samples.length, sha256: checksumOf(labelled, stories, invented, other) },
  crossValidated: figures(tenfold, 'score'),
  trainedOnOneHalf: figures(crossValidate(2), 'score'),
  withoutLexicons: figures(tenfold, 'scoreWithheld'),
  threshold: THRESHOLD,
  bias: Math.round(final.intercept * 1000) / 1000,
  weights: Object.fromEntries(
    CELEBRITY_FEATURES.map((name, k) => [name, Math.round((final.weights[k] ?? 0) * 1000) / 1000]),
  ),
};
writeFileSync(TARGET, `${JSON.stringify(report, null, 2)}\n`);
console.log(report);
for (const { sample, score } of tenfold)
  if (sample.set === 'detect' && sample.label !== score >= THRESHOLD)
    console.log(score.toFixed(2), sample.label, sample.group);
