// node tests/evaluate/train-salience.ts DETECT.jsonl: fits the weights that tell the main person of an article
// from the others, on the articles of DETECT that say who it is. Made with ../shared/data/detect/articles.jsonl;
// the checksum is of those articles. Where the main person was not found at all, the article counts as wrong.
import { writeFileSync } from 'node:fs';
import { usualForm } from '../../lib/people/find-people.ts';
import { personKey } from '../../lib/people/person-key.ts';
import { readCast } from '../../lib/people/read-cast.ts';
import { SALIENCE_FEATURES, salienceFeatures } from '../../lib/people/salience.ts';
import { checksumOf } from './checksum.ts';
import { readDetectRows, readMainPersons } from './detect-rows.ts';
import { fitLogistic } from './logistic-regression.ts';

const RIDGE = 1;
const FOLDS = 5;
const TARGET = new URL('../../lib/people/salience-weights.json', import.meta.url);

/** The people of one article: the features of each, and where the main person stands among them, -1 for nowhere. */
interface People {
  features: number[][];
  main: number;
}

const [detectPath] = process.argv.slice(2);
if (!detectPath) {
  console.error('usage: train-salience.ts DETECT.jsonl');
  process.exit(2);
}

const mainPersons = readMainPersons(detectPath);
const rows = readDetectRows(detectPath).filter(({ article }) => mainPersons.has(article.id));

const articles = rows.map(({ article }): People => {
  const characters = readCast(article);
  const keys = characters.map(({ forms }) => personKey(usualForm(forms)));
  const main = keys.indexOf(personKey(mainPersons.get(article.id) ?? ''));
  return { features: salienceFeatures(article, characters), main };
});

/** Each of the others is a pair with the main person, taken from both sides; articles count alike. */
function fit(from: readonly People[]): number[] {
  const examples = from.flatMap(({ features, main }) => {
    const of = features[main];
    if (!of) return [];
    const others = features.filter((_, at) => at !== main);
    return others.flatMap((other) => {
      const ahead = of.map((value, k) => value - (other[k] ?? 0));
      const weight = 1 / others.length;
      return [
        { features: ahead, label: true, weight },
        { features: ahead.map((value) => -value), label: false, weight },
      ];
    });
  });
  return fitLogistic(examples, RIDGE).weights;
}

/** Whether the main person has the highest sum. */
function isFirst({ features, main }: People, weights: readonly number[]): boolean {
  const sums = features.map((of) => of.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), 0));
  return main >= 0 && sums[main] === Math.max(...sums);
}

const right = Array.from({ length: FOLDS }, (_, fold) => {
  const inFold = (_article: People, at: number): boolean => at % FOLDS === fold;
  const weights = fit(articles.filter((article, at) => !inFold(article, at)));
  return articles.filter(inFold).filter((article) => isFirst(article, weights)).length;
}).reduce((sum, count) => sum + count, 0);

const weights = fit(articles);
const report = {
  about: 'Made by tests/evaluate/train-salience.ts; the figure is cross-validated by article.',
  data: { articles: articles.length, sha256: checksumOf(rows, [...mainPersons]) },
  crossValidated: { mainPerson: Math.round((1000 * right) / articles.length) / 10 },
  weights: Object.fromEntries(
    SALIENCE_FEATURES.map((name, k) => [name, Math.round((weights[k] ?? 0) * 1000) / 1000]),
  ),
};
writeFileSync(TARGET, `${JSON.stringify(report, null, 2)}\n`);
console.log(report.crossValidated);
