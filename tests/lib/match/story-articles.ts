import type { Article } from '../../../lib/article/article.ts';
import { plainArticle } from '../../plain-article.ts';

/** An article of invented people; what a test does not set is unknown. */
export function makeArticle(given: Partial<Article> & { id: string }): Article {
  return plainArticle({
    url: `https://${given.id}.example/news/${given.id}`,
    outlet: { name: given.id, domain: `${given.id}.example` },
    ...given,
  });
}

const on = (iso: string): Article['published'] => ({ iso, origin: 'json-ld' });

/** Four reports of one wedding. */
export const wedding: Article[] = [
  makeArticle({
    id: 'harbour-post',
    headline: 'Nora Valente marries Idris Quill in lighthouse wedding',
    published: on('2021-06-14'),
    paragraphs: [
      'Singer Nora Valente and the chef Idris Quill were married on Saturday in a lighthouse on the coast of Maine, her publicist confirmed.',
      'The bride, 34, wore a gown by Odile Marsh. About 60 guests came by ferry through thick fog. “We have never been so cold or so happy,” Valente told the guests over lobster rolls.',
    ],
  }),
  makeArticle({
    id: 'daily-lantern',
    headline: 'Nora Valente weds chef in Maine lighthouse',
    published: on('2021-06-13'),
    paragraphs: [
      'Nora Valente is a married woman. The singer, 34, exchanged vows with Idris Quill on Saturday evening, in an old lighthouse in Maine.',
      'Sixty guests took a ferry to the island. The fog was so thick that the boat was late by an hour. “We have never been so cold or so happy,” she said.',
    ],
  }),
  makeArticle({
    id: 'star-ledge',
    headline: 'Lighthouse wedding for Valente and Quill',
    paragraphs: [
      'Fog, lobster rolls and a ferry: Nora Valente and Idris Quill have tied the knot in Maine.',
      'The chef cooked part of the wedding dinner himself. The couple met two years ago in his restaurant. Odile Marsh designed the gown.',
    ],
  }),
  makeArticle({
    id: 'gossip-mill',
    headline: 'Inside Nora Valente’s foggy wedding',
    published: on('2021-06-16'),
    paragraphs: [
      'New pictures show Nora Valente arriving by ferry for her wedding to Idris Quill at a lighthouse in Maine on Saturday.',
      'The bride wore a gown by Odile Marsh. Guests ate lobster rolls while the fog came in.',
    ],
  }),
];

/** Another event of the same singer. */
export const tour: Article = makeArticle({
  id: 'stage-door',
  headline: 'Nora Valente cancels tour after throat surgery',
  published: on('2023-02-02'),
  paragraphs: [
    'Nora Valente has called off the rest of her European tour. The singer had surgery on her vocal cords in Zurich on Tuesday, her management said.',
    'Tickets for eleven concerts will be refunded. Doctors have told her to rest her voice for three months.',
  ],
});

/** Articles about neither. */
export const unrelated: Article[] = [
  makeArticle({
    id: 'market-wire',
    headline: 'Copper price falls to lowest level in a year',
    published: on('2021-06-14'),
    paragraphs: [
      'The price of copper fell on Monday to its lowest level in a year as stocks in warehouses rose, traders said.',
    ],
  }),
  makeArticle({
    id: 'pitch-side',
    headline: 'Rovers appoint Tomas Ekberg as coach',
    published: on('2021-06-15'),
    paragraphs: [
      'Rovers have appointed Tomas Ekberg as their new coach. The Swede signed a contract for three years and starts next month.',
    ],
  }),
  makeArticle({
    id: 'film-box',
    headline: 'Bram Oduya to play detective in new series',
    published: on('2021-06-12'),
    paragraphs: [
      'Bram Oduya will play a detective in a new series set in Lagos. Filming starts in autumn, the network said on Friday.',
    ],
  }),
];
