// node tests/evaluate/train-alignment.ts STORIES PERTURBED [--predict FILE]: fits the scorer of lib/facts on
// the annotated stories, with the altered values of `perturb.mjs` as further positives, and writes
// lib/facts/alignment-model.json with the checksum of the data and the figures cross-validated by story.
// With --predict, writes what each story gets from the scorer that never saw it, as the suite `stories` does.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { AlignmentModel } from '../../lib/facts/alignment-model.ts';
import { forestProbability } from '../../lib/facts/forest.ts';
import type { Forest } from '../../lib/facts/forest.ts';
import { alteredExamples, annotatedExamples } from './alignment-examples.ts';
import { featureNames, foldOf, FOLDS, settings } from './alignment-families.ts';
import type { Family } from './alignment-families.ts';
import { boostTrees } from './boost-trees.ts';
import type { Example } from './boost-trees.ts';
import { readStories } from './story-file.ts';
import { storyLine } from './story-line.ts';

/**
 * Share of right pairs that the shown ones keep, cross-validated; altered values are not counted. A false
 * alarm costs a reader more than a miss.
 */
const PRECISION = 0.85;
/** With fewer annotated pairs than this a precision cannot be measured, and even odds decide. */
const TOO_FEW = 20;
const EVEN_ODDS = 0.5;
/** Thresholds are kept to this. */
const STEP = 0.001;

const [annotated = '', perturbed = '', ...flags] = process.argv.slice(2);
const stories = annotated.split(',').flatMap(readStories);
const copies = perturbed.split(',').flatMap(readStories);
const natural = annotatedExamples(stories);
const altered = alteredExamples(copies, natural);

function fit(family: Family, without: number | null): Forest {
  const rows = [...natural, ...altered].filter(
    (row) => row.family === family && (without === null || foldOf(row.story) !== without),
  );
  return boostTrees(rows, featureNames[family], settings[family]);
}

const figures: Record<string, object> = {};

function train(family: Family): { parts: Forest[]; whole: Forest; threshold: number } {
  const parts = Array.from({ length: FOLDS }, (_, fold) => fit(family, fold));
  const unseen = (rows: readonly Example[]): { row: Example; p: number }[] =>
    rows
      .filter((row) => row.family === family)
      .map((row) => {
        const forest = parts[foldOf(row.story)];
        return { row, p: forest ? forestProbability(forest, row.features) : 0 };
      });
  const judged = unseen(natural);
  const threshold = thresholdFor(judged);
  const shown = judged.filter(({ p }) => p >= threshold);
  const found = unseen(altered);
  figures[family] = {
    pairs: judged.length,
    disagreeing: judged.filter(({ row }) => row.positive).length,
    shown: shown.length,
    right: shown.filter(({ row }) => row.positive).length,
    altered: found.length,
    alteredFound: found.filter(({ p }) => p >= threshold).length,
  };
  return { parts, whole: fit(family, null), threshold };
}

/**
 * The lowest threshold down to which the share of right pairs stays above the precision; where a family
 * never reaches it, one above all of its wrong pairs.
 */
function thresholdFor(rows: readonly { row: Example; p: number }[]): number {
  if (rows.length < TOO_FEW) return EVEN_ODDS;
  const wrong = rows.flatMap(({ row, p }) => (row.positive ? [] : [p]));
  let [right, shown, best] = [0, 0, Math.max(0, ...wrong) + STEP];
  for (const { row, p } of rows.toSorted((a, b) => b.p - a.p)) {
    shown++;
    if (row.positive) right++;
    if (right / shown >= PRECISION && shown >= 5) best = p;
  }
  return Number(best.toFixed(3));
}

const trained = {
  date: train('date'),
  age: train('age'),
  number: train('number'),
  choice: train('choice'),
  name: train('name'),
  place: train('place'),
  quote: train('quote'),
};
const modelFrom = (choose: (family: Family) => Forest): AlignmentModel => ({
  families: {
    date: { forest: choose('date'), threshold: trained.date.threshold },
    age: { forest: choose('age'), threshold: trained.age.threshold },
    number: { forest: choose('number'), threshold: trained.number.threshold },
    choice: { forest: choose('choice'), threshold: trained.choice.threshold },
    name: { forest: choose('name'), threshold: trained.name.threshold },
    place: { forest: choose('place'), threshold: trained.place.threshold },
    quote: { forest: choose('quote'), threshold: trained.quote.threshold },
  },
});
console.error(figures);

const file = flags[flags.indexOf('--predict') + 1];
if (flags.includes('--predict') && file) {
  const unseen = Array.from({ length: FOLDS }, (_, fold) =>
    modelFrom((family) => trained[family].parts[fold] ?? trained[family].whole),
  );
  for (const [lines, suffix] of [
    [stories, ''],
    [copies, '.altered'],
  ] as const) {
    const printed = lines.map((story) =>
      JSON.stringify(storyLine(story, unseen[foldOf(story.id)])),
    );
    writeFileSync(`${file}${suffix}`, printed.join('\n'));
  }
}

const checksum = createHash('sha256').update(JSON.stringify(stories)).digest('hex');
writeFileSync(
  new URL('../../lib/facts/alignment-model.json', import.meta.url),
  JSON.stringify({
    data: { stories: stories.length, altered: copies.length, sha256: checksum },
    crossValidated: figures,
    ...modelFrom((family) => trained[family].whole),
  }),
);
