import type { BrowseActions } from '../../../components/browse/Browse.tsx';
import type { BrowsedEntry } from '../../../components/browse/BrowseRow.tsx';

/** One article of a made-up corpus, by its place. */
export const browsedEntry = (place: number): BrowsedEntry => ({
  article: {
    id: `https://star.example/${place}`,
    url: `https://star.example/${place}`,
    outlet: { name: 'The Star', domain: 'star.example' },
    title: `Story ${place} of Mara Ellison and the long summer`,
    titleFromText: place % 7 === 3,
    published: place % 5 === 4 ? null : { iso: '2024-05-16', origin: 'pack' },
    authors: [],
    credit: null,
  },
  people: place % 2 === 0 ? ['Mara Ellison', 'Tobias Renn'] : [],
  kept: place % 4 === 1,
  sources: place % 3 === 2 ? ['Stage and screen', 'Star news'] : [],
});

/** A corpus of so many articles. */
export const longCorpus = (count: number): BrowseActions => ({
  onFind: () => Promise.resolve(Array.from({ length: count }, (_, place) => place)),
  onRead: (rows) => Promise.resolve(new Map(rows.map((row) => [row, browsedEntry(row)]))),
  onOpen: () => {},
  onGiveUp: () => Promise.resolve(true),
  onRestore: () => Promise.resolve(true),
});
