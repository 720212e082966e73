// node tests/evaluate/cross-validate.ts FAMILY STORIES PERTURBED [COUNT]: how well the scorer of one family
// (date, age, number, choice, name, quote) ranks pairs of stories that it never saw, with the pairs that it
// ranks highest and the annotated ones that it ranks lowest. For looking at while working on features.
import { forestProbability } from '../../lib/facts/forest.ts';
import { labelOf } from './alignment-examples.ts';
import { families, foldOf, FOLDS } from './alignment-families.ts';
import { fitForest } from './fit-forest.ts';
import { learnedRows } from './learned-rows.ts';
import { proposalsOf } from './proposals-of.ts';

const [name, annotated = '', perturbed = '', count = '30'] = process.argv.slice(2);
const family = families.find((one) => one === name);
if (!family) throw new Error(`no family ${name}`);
const { stories, rows } = learnedRows(annotated, perturbed);
const forests = Array.from({ length: FOLDS }, (_, fold) => fitForest(rows, family, fold));

const judged = stories.flatMap((story) => {
  const { nodes, candidates } = proposalsOf(story);
  const forest = forests[foldOf(story.id)];
  return candidates
    .filter((candidate) => candidate.family === family && forest)
    .map((candidate) => ({
      probability: forest ? forestProbability(forest, candidate.features) : 0,
      label: labelOf(candidate, nodes, story),
      story: story.id,
      sides: [candidate.a, candidate.b].map((side) => nodes[side[0] ?? -1]?.claim),
      features: candidate.features,
    }));
});
judged.sort((a, b) => b.probability - a.probability);

let [found, precisions] = [0, 0];
const reached: Record<string, number> = {};
for (const [at, { label }] of judged.entries()) {
  if (label !== 'disagree') continue;
  found++;
  precisions += found / (at + 1);
  for (const goal of [0.95, 0.9, 0.8, 0.7]) if (found / (at + 1) >= goal) reached[goal] = found;
}
console.log({
  pairs: judged.length,
  disagreeing: found,
  averagePrecision: Number((precisions / found).toFixed(3)),
  foundAtPrecision: reached,
});
const print = ({ probability, label, story, sides }: (typeof judged)[number]): void => {
  console.log(probability.toFixed(2), label, story);
  for (const side of sides)
    console.log(`    ${side?.text} [${side?.subject.join(', ')}]: ${side?.evidence.sentence}`);
};
for (const row of judged.slice(0, Number(count))) print(row);
console.log('--- annotated, ranked lower');
for (const row of judged
  .slice(Number(count))
  .filter(({ label }) => label === 'disagree')
  .slice(-Number(count)))
  print(row);
