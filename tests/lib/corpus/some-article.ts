import * as fc from 'fast-check';
import { articleId } from '../../../lib/article/article-id.ts';
import type { Article } from '../../../lib/article/article.ts';

/** An article with the given parts, the rest plain; its id is made as everywhere. */
export function someArticle(given: Partial<Omit<Article, 'id'>> = {}): Article {
  const article = {
    url: 'https://star.example/mara-venn-tour',
    outlet: { name: 'The Star', domain: 'star.example' },
    headline: 'Mara Venn calls off her tour',
    published: { iso: '2024-05-02', origin: 'pack' as const },
    modified: null,
    authors: ['Ada Poole'],
    credit: null,
    language: 'en',
    section: null,
    keywords: [],
    about: [],
    paragraphs: ['Mara Venn has called off the rest of her tour.', 'She is 34.'],
    headings: [],
    corrections: [],
    ...given,
  };
  return { id: articleId(article.url, article.paragraphs), ...article };
}

const names = ['Mara Venn', 'Tobias Quill', 'Ilse Marrow', 'Dev Rankin'];
const words = ['tour', 'wedding', 'album', 'called', 'off', 'gold', 'twins', 'Lisbon', 'court'];
const sentence = fc
  .array(fc.constantFrom(...names, ...words), { minLength: 1, maxLength: 12 })
  .map((all) => `${all.join(' ')}.`);

/** Articles of a few people, from January to June 2024 or undated, no two with the same address. */
export const someArticles: fc.Arbitrary<Article[]> = fc
  .uniqueArray(
    fc.record({
      number: fc.nat(9_999),
      month: fc.integer({ min: 0, max: 6 }),
      headline: fc.option(sentence),
      paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    }),
    { selector: ({ number }) => number, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ number, month, headline, paragraphs }) =>
      someArticle({
        url: `https://star.example/${number}`,
        headline,
        paragraphs,
        published: month === 0 ? null : { iso: `2024-0${month}-03`, origin: 'pack' },
      }),
    ),
  );
