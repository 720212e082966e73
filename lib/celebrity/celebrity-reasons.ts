import type { Article } from '../article/article.ts';
import type { Person } from '../people/person.ts';

import type { Feature } from './celebrity-features.ts';
import type { CelebrityScore } from './celebrity-score.ts';
import type { CelebrityVerdict } from './celebrity-verdict.ts';
import { countDomainHits, domainOf } from './domain-hits.ts';
import type { Domain } from './domain-words.ts';
import type { SectionTopic } from './section-topic.ts';

type Reason = CelebrityVerdict['reasons'][number];

const FAME = new Set<Domain>(['private', 'show', 'press']);
const SHOWN_WORDS = 3;
const SHOWN_REASONS = 4;

/** The text that a feature is told with; several features share one. */
const TOLD_WITH: Partial<Record<Feature, string>> = {
  private: 'celebrity_reason_words',
  show: 'celebrity_reason_words',
  privateOfStars: 'celebrity_reason_words',
  stars: 'celebrity_reason_words',
  headlineShow: 'celebrity_reason_words',
  lead: 'celebrity_reason_words',
  fameShare: 'celebrity_reason_words',
  politics: 'celebrity_reason_other_words',
  sport: 'celebrity_reason_other_words',
  science: 'celebrity_reason_other_words',
  headlinePolitics: 'celebrity_reason_other_words',
  mainInHeadline: 'celebrity_reason_headline',
  mainRole: 'celebrity_reason_role',
  mainKnown: 'celebrity_reason_known',
  mainPublicFigure: 'celebrity_reason_public_figure',
  nobody: 'celebrity_reason_nobody',
};

/**
 * Why an article was judged as it was, at most four reasons, those that carried the verdict first and
 * the strongest of them first. Each is a key of `_locales` with its fill-ins.
 */
export function celebrityReasons(
  article: Article,
  main: Person | undefined,
  score: CelebrityScore,
  topic: SectionTopic | null,
): Reason[] {
  const amounts = new Map<string, number>();
  for (const { feature, amount } of score.contributions) {
    const key = TOLD_WITH[feature];
    if (key !== undefined && amount !== 0) amounts.set(key, (amounts.get(key) ?? 0) + amount);
  }
  if (topic) amounts.set('celebrity_reason_section', topic.weight);
  const sign = score.celebrity ? 1 : -1;
  const found = countDomainHits([article.headline ?? '', ...article.paragraphs].join('\n')).found;
  return [...amounts]
    .toSorted(([, a], [, b]) => sign * (b - a))
    .map(([key]) => ({ key, values: fillIns(key, main, found, topic) }))
    .filter(({ values }) => values !== null)
    .map(({ key, values }) => ({ key, values: values ?? [] }))
    .slice(0, SHOWN_REASONS);
}

/** The fill-ins of a reason; null where there is nothing to fill in. */
function fillIns(
  key: string,
  main: Person | undefined,
  found: ReadonlyMap<string, number>,
  topic: SectionTopic | null,
): string[] | null {
  if (key === 'celebrity_reason_nobody') return [];
  if (key === 'celebrity_reason_section') return topic ? [topic.words] : null;
  if (key === 'celebrity_reason_words' || key === 'celebrity_reason_other_words') {
    const fame = key === 'celebrity_reason_words';
    const words = [...found]
      .filter(([word]) => FAME.has(domainOf(word) ?? 'science') === fame)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, SHOWN_WORDS)
      .map(([word]) => word);
    return words.length > 0 ? [words.join(', ')] : null;
  }
  return main ? [main.name] : null;
}
