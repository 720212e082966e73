import type { Context } from '../../../lib/context/context.ts';
import type { Answer, Fact } from '../../../lib/facts/fact.ts';
import type { TimelineEntry } from '../../../lib/timeline/timeline-entry.ts';
import { articleSample, lantern } from './articles.ts';
import { plain, statement } from './facts.ts';
import { interval } from './timeline.ts';

const ANSWERS = 20;

/** A headline of 300 characters, without outlet and date. */
const long = articleSample({
  id: 'https://long.example/a',
  title: 'Mara Ellison and Tobias Renn on the lighthouse, the garden wall and the quiet that they '
    .repeat(4)
    .slice(0, 300),
});

/** An outlet's name of 80 characters, and a headline that runs from right to left. */
const wordy = articleSample({
  id: 'https://wordy.example/b',
  title: 'מארה אליסון: "אנחנו עדיין משפחה" (ראיון)',
  outlet: {
    name: 'The Upper and Lower Harbor District Evening Intelligencer and Commercial Gazette',
    domain: 'wordy.example',
  },
  published: { iso: '2024-05-15', origin: 'json-ld' },
});

/** One word that no line can hold. */
const unbroken = articleSample({
  id: 'https://unbroken.example/c',
  title: `https://unbroken.example/${'ellisonrenn'.repeat(8)}`,
  outlet: { name: null, domain: `${'unbroken'.repeat(7)}.example` },
  published: { iso: '2024-05-15', origin: 'json-ld' },
});

const all = [long, wordy, unbroken, lantern];

const guests: Fact = {
  id: 'guests',
  kind: 'count',
  verdict: 'disagree',
  question: plain('How many guests were there?'),
  confidence: 0.9,
  answers: Array.from({ length: ANSWERS }, (_, index): Answer => {
    const value = index === 1 ? 'guest'.repeat(16) : `${100 + 10 * index} guests`;
    const outlet = all[index % all.length] ?? lantern;
    return {
      value,
      normalised: null,
      statements: [statement(outlet, `There were ${value} at the harbor.`)],
      clashes: [index === 0 ? 1 : index - 1],
    };
  }),
};

const timeline: TimelineEntry[] = [
  {
    type: 'event',
    time: interval('1990-01-01', '1999-12-31', { granularity: 'decade' }),
    edtf: '199X',
    label: plain('First meeting'),
    statements: [statement(wordy, 'They met in the nineties.')],
  },
  {
    type: 'event',
    time: interval('2023-12-28', '2024-01-04'),
    edtf: '2023-12-28/2024-01-04',
    label: plain('Separation'),
    statements: [statement(wordy, 'They parted over New Year.')],
  },
  ...[wordy, unbroken].map(({ id }) => ({
    type: 'article' as const,
    article: id,
    time: interval('2024-05-15'),
    estimate: null,
  })),
  { type: 'article', article: long.id, time: null, estimate: null },
];

/** A story at the edges of what a page can bring: long, unbroken and undated texts, many answers. */
export const extremeContext: Context = {
  article: long,
  people: ['Mara Ellison', 'Tobias Renn'],
  related: [wordy, unbroken].map(({ id }) => ({
    article: id,
    relation: 'same-event',
    score: 0.9,
    reasons: [{ kind: 'people', values: ['Mara Ellison', 'Tobias Renn'] }],
  })),
  leftOut: [],
  articles: Object.fromEntries(all.map((one) => [one.id, one])),
  timeline,
  facts: [guests],
  counts: { articles: 4, outlets: 4, independentTexts: 4 },
};
