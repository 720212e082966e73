import { expect, it } from 'vitest';
import { textArticle } from './text-article.ts';

it('takes a first line that is no sentence as the headline', () => {
  expect(textArticle('Mara Venn weds in Lisbon\n\nShe said “yes.”\n')).toMatchObject({
    headline: 'Mara Venn weds in Lisbon',
    paragraphs: ['She said “yes.”'],
  });
});

it('finds no headline where the text begins at once', () => {
  expect(textArticle('Life after fame. Mara Venn is “healing.”\n\nShe left.')).toMatchObject({
    headline: null,
    paragraphs: ['Life after fame. Mara Venn is “healing.”', 'She left.'],
  });
});

it('reads a date in front and a credit at the end', () => {
  const text = ' date 2024-05-02 Mara Venn sang.\n\nShe left.\n\nWith reporting by Ada Poole';
  expect(textArticle(text)).toMatchObject({
    published: { iso: '2024-05-02', origin: 'visible-text' },
    credit: 'With reporting by Ada Poole',
    paragraphs: ['Mara Venn sang.', 'She left.'],
  });
});

it('does not take the label of a link for a credit or a paragraph', () => {
  expect(textArticle('Mara Venn sang.\n\nSource: Read Full Article')).toMatchObject({
    credit: null,
    paragraphs: ['Mara Venn sang.'],
  });
});

it('keeps the words as they are, mistakes and all', () => {
  expect(textArticle('She lay  in a hospital bad.').paragraphs).toEqual([
    'She lay  in a hospital bad.',
  ]);
});

it('takes what front matter says', () => {
  const text = `---
url: https://star.example/a
outlet: The Star
published: 2024-05-02
headline: Venn weds
authors: Ada Poole, Bo Lind
---
Mara Venn sang.`;
  expect(textArticle(text)).toMatchObject({
    url: 'https://star.example/a',
    outlet: { name: 'The Star', domain: null },
    published: { iso: '2024-05-02', origin: 'pack' },
    headline: 'Venn weds',
    authors: ['Ada Poole', ' Bo Lind'],
    paragraphs: ['Mara Venn sang.'],
  });
});
