import type { Article } from '../article/article.ts';
import type { Character } from './cast.ts';
import { isStageName } from './fixed-names.ts';
import { personKey } from './person-key.ts';
import trained from './salience-weights.json' with { type: 'json' };

/** What shows how much of an article a person carries, in the order of `salienceFeatures`. */
export const SALIENCE_FEATURES = ['mentions', 'headline', 'early', 'givenAlone'] as const;

/**
 * How much a site's own word counts that the article is about somebody: set by hand, less than the headline,
 * since no article of the training data has one.
 */
const SAID_TO_BE_ABOUT = 1.5;
/** Characters of the text within which "early" falls to a third; from 100 to 800 the figure hardly changes. */
const EARLY = 200;

/** The features of each person of an article, in their order. */
export function salienceFeatures(article: Article, characters: readonly Character[]): number[][] {
  const offsets = paragraphOffsets(article);
  return characters.map(({ mentions, forms, surname }) => {
    const body = mentions.filter(({ paragraph }) => paragraph >= 0);
    const first = body[0];
    const at = first ? (offsets[first.paragraph] ?? 0) + first.start : Infinity;
    return [
      Math.log1p(body.length),
      body.length < mentions.length ? 1 : 0,
      Math.exp(-at / EARLY),
      surname === null && !isFixedName(forms) ? 1 : 0,
    ];
  });
}

const weights = SALIENCE_FEATURES.map((feature) => trained.weights[feature]);

/**
 * How much of an article each of its people carries, in their order; only to be compared with one another.
 * The weights are learned by `tests/evaluate/train-salience.ts`, which cross-validates them.
 */
export function saliences(article: Article, characters: readonly Character[]): number[] {
  return salienceFeatures(article, characters).map((features, at) => {
    const about = article.about.some((name) => characters[at]?.forms.has(name));
    return features.reduce(
      (sum, value, k) => sum + value * (weights[k] ?? 0),
      about ? SAID_TO_BE_ABOUT : 0,
    );
  });
}

/** Stage names and ranks ("Lizzo", "Prince Harry") are whole names, without a surname. */
const isFixedName = (forms: Character['forms']): boolean =>
  [...forms.keys()].some((form) => isStageName(personKey(form)));

/** The offset of each paragraph from the start of the text. */
function paragraphOffsets({ paragraphs }: Article): number[] {
  let offset = 0;
  return paragraphs.map((paragraph) => {
    offset += paragraph.length;
    return offset - paragraph.length;
  });
}
