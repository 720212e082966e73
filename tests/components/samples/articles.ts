import type { ArticleSummary } from '../../../lib/context/context.ts';

/** An article of which nothing but the given is known. */
export const articleSample = (
  given: Partial<ArticleSummary> & { id: string; title: string },
): ArticleSummary => ({
  url: given.id,
  outlet: { name: null, domain: null },
  titleFromText: false,
  published: null,
  authors: [],
  credit: null,
  ...given,
});

/** The page that is open. */
export const lantern = articleSample({
  id: 'https://lantern.example/ellison-renn-split',
  title: 'Mara Ellison and Tobias Renn go separate ways after nine years',
  outlet: { name: 'The Daily Lantern', domain: 'lantern.example' },
  published: { iso: '2024-05-14T09:10:00-04:00', origin: 'json-ld' },
  authors: ['Ines Calder'],
});

export const marquee = articleSample({
  id: 'https://marquee.example/2024/05/ellison',
  title: '“We remain a family”: inside Mara Ellison’s quiet spring',
  outlet: { name: 'Marquee Weekly', domain: 'marquee.example' },
  published: { iso: '2024-05-16', origin: 'json-ld' },
});

export const northline = articleSample({
  id: 'https://northline.example/a/5521',
  title: 'Ellison, Renn separate, court papers show',
  outlet: { name: null, domain: 'northline.example' },
  published: { iso: '2024-05-14', origin: 'meta' },
});

/** A text without headline, date, outlet or address. */
export const unnamed = articleSample({
  id: 'text:81c0',
  url: null,
  title: 'Mara Ellison was seen in Lisbon last week, days after the news that',
  titleFromText: true,
});

/** Other news of the same people. */
export const tabloid = articleSample({
  id: 'https://tabloid.example/ellison-award',
  title: 'Mara Ellison takes home the Silver Reed',
  outlet: { name: 'The Tabloid', domain: 'tabloid.example' },
  published: { iso: '2023-11-02', origin: 'json-ld' },
});
export const interview = articleSample({
  id: 'https://marquee.example/2022/ellison-interview',
  title: 'Mara Ellison on rain, radio and being late',
  outlet: { name: 'Marquee Weekly', domain: 'marquee.example' },
});

/** All of them by id, as a context holds them. */
export const articles = Object.fromEntries(
  [lantern, marquee, northline, unnamed, tabloid, interview].map((one) => [one.id, one]),
);
