// node tests/evaluate/train-alignment.ts STORIES PERTURBED [--table] [--predict FILE]: fits the scorer of
// lib/facts on the annotated stories (several folders with commas between, the one with what outlets really
// wrote first), with the altered values of `perturb.mjs` as further positives and pairs between stories as further
// negatives, and writes lib/facts/alignment-model.json with the checksum of the data and the figures
// cross-validated by story. Made with ../shared/stories and tests/stories, and as PERTURBED with what
// ../shared/evaluate/perturb.mjs makes of both (write-stories.ts expands the latter). --table prints what each
// threshold would show. --predict writes what each story gets from the scorer that never saw it, as the suite
// `stories` does.
import { writeFileSync } from 'node:fs';
import type { AlignmentModel } from '../../lib/facts/alignment-model.ts';
import { forestProbability } from '../../lib/facts/forest.ts';
import type { Forest } from '../../lib/facts/forest.ts';
import {
  falseAlarms,
  families,
  featureNames,
  foldOf,
  FOLDS,
  isIndependent,
  isRetold,
  REAL_COUNTS,
} from './alignment-families.ts';
import type { Family } from './alignment-families.ts';
import { checksumOf } from './checksum.ts';
import { fitForest } from './fit-forest.ts';
import { flagsByThreshold, thresholdFor, weighed } from './flags-by-threshold.ts';
import type { JudgedStory } from './flags-by-threshold.ts';
import { learnedRows } from './learned-rows.ts';
import { proposalsOf } from './proposals-of.ts';
import type { StoryFile } from './story-file.ts';
import { storyLine } from './story-line.ts';

const [annotated = '', perturbed = '', ...flags] = process.argv.slice(2);
const { stories, copies, rows, annotated: annotatedIn } = learnedRows(annotated, perturbed);

/** A forest for each part of the stories that never saw that part. */
const parts = Array.from(
  { length: FOLDS },
  (_, fold) => new Map(families.map((family) => [family, fitForest(rows, family, fold)])),
);

function judge(story: StoryFile): JudgedStory {
  const proposals = proposalsOf(story);
  const judged = proposals.candidates.map((candidate) => {
    const forest = parts[foldOf(story.id)]?.get(candidate.family);
    const probability = forest ? forestProbability(forest, candidate.features) : 0;
    return { ...candidate, probability, flagged: true };
  });
  return { story, proposals, judged };
}

const unseen = stories.filter(({ id }) => isIndependent(id)).map(judge);
const figures: Record<string, object> = {};
const thresholds = new Map(
  families.map((family) => {
    const table = flagsByThreshold(unseen, family);
    const inRetold = flagsByThreshold(
      unseen.filter(({ story }) => isRetold(story.id)),
      family,
    );
    const counted = weighed(table, inRetold, REAL_COUNTS);
    const threshold = thresholdFor(counted, falseAlarms[family]);
    if (flags.includes('--table')) console.error(family, table);
    figures[family] = {
      ...annotatedIn(family),
      flags: table.find((row) => row.threshold === threshold) ?? 'none',
    };
    return [family, threshold] as const;
  }),
);

function modelFrom(choose: (family: Family) => Forest): AlignmentModel {
  const judged = (family: Family): AlignmentModel['families'][Family] => ({
    forest: choose(family),
    threshold: thresholds.get(family) ?? 1,
  });
  return {
    families: {
      date: judged('date'),
      age: judged('age'),
      number: judged('number'),
      choice: judged('choice'),
      name: judged('name'),
      quote: judged('quote'),
    },
  };
}
console.error(figures);

const file = flags[flags.indexOf('--predict') + 1];
if (flags.includes('--predict') && file) {
  const models = parts.map((part) =>
    modelFrom((family) => part.get(family) ?? fitForest(rows, family, null)),
  );
  for (const [lines, suffix] of [
    [stories, ''],
    [copies, '.altered'],
  ] as const) {
    const printed = lines.map((story) =>
      JSON.stringify(storyLine(story, models[foldOf(story.id)])),
    );
    writeFileSync(`${file}${suffix}`, printed.join('\n'));
  }
}

/** Of a family of which nothing is shown the trees need not be shipped. */
function shownOf({ families: all }: AlignmentModel): object {
  return Object.fromEntries(
    Object.entries(all).map(([family, { forest, threshold }]) => [
      family,
      { forest: threshold < 1 ? forest : { ...forest, trees: [] }, threshold },
    ]),
  );
}

writeFileSync(
  new URL('../../lib/facts/alignment-model.json', import.meta.url),
  JSON.stringify({
    data: { stories: stories.length, altered: copies.length, sha256: checksumOf(stories, copies) },
    crossValidated: figures,
    features: featureNames,
    families: shownOf(modelFrom((family) => fitForest(rows, family, null))),
  }),
);
