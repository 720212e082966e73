// node tests/evaluate/train-match.ts STORIES > lib/match/judge-weights.json
// Learns how likely two articles are about one event, on pairs of an article and its candidates. The
// figures on the error stream are cross-validated: a story is judged by weights that never saw it.
import type { Article } from '../../lib/article/article.ts';
import { findCandidates } from '../../lib/match/candidates.ts';
import { logistic, type LogisticWeights } from '../../lib/match/logistic.ts';
import { memoryIndex } from '../../lib/match/memory-index.ts';
import { beginNeighbourhood } from '../../lib/match/neighbourhood.ts';
import { FEATURES, type Comparable } from '../../lib/match/pair-features.ts';
import { sameEventGroup } from '../../lib/match/same-event-group.ts';
import { fitLogistic, type Example } from './logistic-regression.ts';
import { articlesOf, readStories } from './story-file.ts';

const FOLDS = 7;
const RIDGE = 10;

const [path, ...flags] = process.argv.slice(2);
if (!path) throw new Error('usage: train-match.ts STORIES');
const stories = readStories(path);
const articles = stories.flatMap(articlesOf);
const storyOf = new Map(stories.flatMap((s, i) => s.articles.map((a) => [a.id, i] as const)));

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
let seed = 20;
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

/** As an outlet that is read badly gives it: no date or a wrong one, no headline, a short text. */
function spoilArticle(article: Article): Article {
  const chance = random();
  const shifted = new Date(
    Date.parse(article.published?.iso ?? '2020-01-01') + (random() - 0.5) * 2e11,
  );
  const published: Article['published'] =
    chance < 0.3 || !article.published
      ? null
      : chance < 0.45
        ? { iso: shifted.toISOString().slice(0, 10), origin: 'pack' }
        : article.published;
  return {
    ...article,
    published,
    headline: random() < 0.15 ? null : article.headline,
    paragraphs: random() < 0.3 ? article.paragraphs.slice(0, 3) : article.paragraphs,
  };
}

function forgetEventType(member: Comparable, type: string): void {
  member.eventSquare -= (member.events.get(type) ?? 0) ** 2;
  if (member.eventSquare < 1e-9) member.eventSquare = 0;
  member.events.delete(type);
}

/** As if the table of event words lacked some of its types. */
function forgetEventTypes(members: readonly Comparable[]): void {
  const types = new Set(members.flatMap((member) => [...member.events.keys()]));
  for (const type of types)
    if (random() < 0.4) for (const member of members) forgetEventType(member, type);
}

/** An article with its candidates: each one's story, and the features of each two of them. */
interface Question {
  ids: string[];
  stories: number[];
  features: number[][][];
}
async function ask(corpusArticles: Article[], spoil: boolean): Promise<Question[]> {
  const corpus = memoryIndex(corpusArticles);
  const questions: Question[] = [];
  for (const article of corpusArticles) {
    const { articles: found, holders, size } = await findCandidates(article, corpus);
    const others = [...found.values()].filter((other) => other.id !== article.id);
    const asked = [article, ...others];
    const { members, features } = beginNeighbourhood(article)(others, holders, size);
    if (spoil) forgetEventTypes(members);
    questions.push({
      ids: asked.map((a) => a.id),
      stories: asked.map((a) => storyOf.get(a.id) ?? -1),
      features: members.map((a, i) => members.slice(0, i).map((b) => features(a, b))),
    });
  }
  return questions;
}
const plain = await ask(articles, false);
const spoiled = await ask(articles.map(spoilArticle), true);
const questions = [...plain, ...spoiled];

function train(without: (story: number) => boolean): LogisticWeights {
  const examples: Example[] = questions.flatMap((question) => {
    const [own = -1, ...others] = question.stories;
    if (without(own)) return [];
    return others.flatMap((story, i) =>
      without(story)
        ? []
        : [{ features: question.features[i + 1]?.[0] ?? [], label: story === own }],
    );
  });
  const { intercept, weights } = fitLogistic(examples, RIDGE);
  const rounded = FEATURES.map((name, k) => [name, Math.round((weights[k] ?? 0) * 1e3) / 1e3]);
  return { intercept: Math.round(intercept * 1e3) / 1e3, weights: Object.fromEntries(rounded) };
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
const judges = Array.from({ length: FOLDS }, (_, fold) => train((story) => story % FOLDS === fold));
function crossValidate(label: string, asked: readonly Question[]): void {
  let right = 0;
  let claimed = 0;
  let pairs = 0;
  for (const question of asked) {
    const own = question.stories[0] ?? -1;
    const judge = judges[own % FOLDS];
    if (!judge) continue;
    const group = sameEventGroup(question.features.length, (place, lower) =>
      logistic(judge, FEATURES, question.features[place]?.[lower] ?? []),
    );
    pairs += (stories[own]?.articles.length ?? 1) - 1;
    for (const [place, story] of question.stories.entries()) {
      if (place === 0) continue;
      if (group.has(place)) {
        claimed++;
        if (story === own) right++;
      }
      if (flags.includes('--explain') && group.has(place) !== (story === own))
        console.error(
          question.ids[0],
          question.ids[place],
          story === own ? 'missed' : 'wrong',
          JSON.stringify(question.features[place]?.[0]?.map((f) => +f.toFixed(2))),
        );
    }
  }
  console.error(`${label}: precision ${percent(right, claimed)}, recall ${percent(right, pairs)}`);
}
crossValidate('as given', plain);
crossValidate('spoiled', spoiled);
console.log(
  JSON.stringify(
    train(() => false),
    null,
    2,
  ),
);
