// node tests/evaluate/train-match.ts STORIES INVENTED SEQUELS DATA [--explain]: learns how likely two articles are
// about one event, on pairs of an article and its candidates, and writes lib/match/judge-weights.json with the
// checksum of the data and the figures cross-validated by story (sequels: by person). Made with
// ../shared/stories, tests/stories, tests/sequels and ../shared/data. --explain lists what the cross-validation
// got wrong.
import { writeFileSync } from 'node:fs';
import { type LogisticWeights, logistic } from '../../lib/match/logistic.ts';
import { PAIR_FEATURES } from '../../lib/match/pair-features.ts';
import { sameEventGroup } from '../../lib/match/same-event-group.ts';
import { isRetold } from './alignment-families.ts';
import { checksumOf } from './checksum.ts';
import { fitLogistic, type Example } from './logistic-regression.ts';
import { askAll, type Question } from './match-questions.ts';
import { FOLDS, matchStories, sequelStories, thinSequels } from './match-story.ts';
import { datedNews, newsStories } from './news-stories.ts';
import { renamePeople } from './rename-people.ts';
import { makeSpoiler } from './spoil-article.ts';

const RIDGE = 10;
/** Articles with hardly a name in common are told apart easily: of these one in so many is enough. */
const EASY = 5;

const [shared, invented, sequels, data, ...flags] = process.argv.slice(2);
if (!shared || !invented || !sequels || !data)
  throw new Error('usage: train-match.ts STORIES INVENTED SEQUELS DATA');
const told = matchStories(shared);
/** Retold stories are left for measuring. */
const made = matchStories(invented).filter(({ id }) => !isRetold(id));
const followed = sequelStories(sequels);
const news = newsStories(data);
const spoil = makeSpoiler();
const spoiled = told.map((story) => ({ ...story, articles: story.articles.map(spoil) }));

/**
 * Corpora to learn from. There are six times as many invented stories, so each of them counts for less;
 * with more weight on the sequels the scorer misses a tenth of the pairs of stories that it never saw. The news
 * counts for more: without it the scorer has hardly met an article of which nobody else wrote.
 */
const corpora = [
  { name: 'stories', weight: 1, questions: await askAll(told) },
  { name: 'spoiled', weight: 0.5, questions: await askAll(spoiled, true) },
  { name: 'renamed', weight: 1, questions: await askAll(renamePeople(told)) },
  { name: 'invented', weight: 0.2, questions: await askAll(made) },
  { name: 'invented, renamed', weight: 0.3, questions: await askAll(renamePeople(made)) },
  { name: 'sequels', weight: 0.3, questions: await askAll(followed) },
  { name: 'sequels, thinned 0', weight: 0.3, questions: await askAll(thinSequels(followed, 0)) },
  { name: 'sequels, thinned 1', weight: 0.3, questions: await askAll(thinSequels(followed, 1)) },
  { name: 'sequels, thinned 2', weight: 0.3, questions: await askAll(thinSequels(followed, 2)) },
  { name: 'news', weight: 2, questions: await askAll(news) },
  { name: 'news, dated', weight: 1, questions: await askAll(datedNews(news)) },
];

const NAMES = PAIR_FEATURES.indexOf('cosineOfNames');

function examplesOf(questions: readonly Question[], weight: number, fold: number): Example[] {
  return questions.flatMap(({ stories, features }, n) => {
    const [own, ...others] = stories;
    if (!own || own.fold === fold) return [];
    return others.flatMap((story, i): Example[] => {
      if (story.fold === fold) return [];
      const values = features(i + 1, 0);
      const names = values[NAMES] ?? 0;
      const label = story === own;
      const easy = !label && names < 0.1;
      if (easy && (n + i) % EASY !== 0) return [];
      return [{ features: values, label, weight: weight * (easy ? EASY : 1) }];
    });
  });
}

/** @param fold the part of the stories that is not to be learned from; −1 for none */
function train(fold: number): LogisticWeights {
  const examples = corpora.flatMap(({ questions, weight }) => examplesOf(questions, weight, fold));
  const { intercept, weights } = fitLogistic(examples, RIDGE);
  const rounded = PAIR_FEATURES.map((name, k) => [name, Math.round((weights[k] ?? 0) * 1e3) / 1e3]);
  return { intercept: Math.round(intercept * 1e3) / 1e3, weights: Object.fromEntries(rounded) };
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

function figuresOf(questions: readonly Question[], judges: readonly LogisticWeights[]): object {
  let [right, claimed, pairs] = [0, 0, 0];
  for (const { ids, stories, features } of questions) {
    const [own] = stories;
    const judge = own && judges[own.fold];
    if (!judge) continue;
    const likelihood = logistic(judge, PAIR_FEATURES);
    const group = sameEventGroup(stories.length, (place, lower) =>
      likelihood(features(place, lower)),
    );
    pairs += own.articles.length - 1;
    for (const [place, story] of stories.entries()) {
      if (place === 0) continue;
      if (group.has(place)) claimed++;
      if (group.has(place) && story === own) right++;
      if (flags.includes('--explain') && group.has(place) !== (story === own))
        console.error(ids[0], ids[place], story === own ? 'missed' : 'wrong');
    }
  }
  return { precision: percent(right, claimed), recall: percent(right, pairs) };
}

const judges = Array.from({ length: FOLDS }, (_, fold) => train(fold));
const figures = Object.fromEntries(
  corpora.map(({ name, questions }) => [name, figuresOf(questions, judges)]),
);
console.error(figures);
writeFileSync(
  new URL('../../lib/match/judge-weights.json', import.meta.url),
  `${JSON.stringify(
    {
      data: {
        stories: told.length + made.length + followed.length + news.length,
        sha256: checksumOf(told, made, followed, news),
      },
      crossValidated: figures,
      ...train(-1),
    },
    null,
    2,
  )}\n`,
);
