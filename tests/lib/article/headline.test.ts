import { describe, expect, it } from 'vitest';
import { headlineOf, withoutOutlet } from '../../../lib/article/headline.ts';
import { readMetaTags } from '../../../lib/article/meta-tags.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';

describe('an outlet in a title', () => {
  it.each([
    ['Quill Marries | The Example', 'Quill Marries'],
    ['Quill Marries - The Example - example.com', 'Quill Marries'],
    ['The Example: Quill Marries', 'The Example: Quill Marries'],
    ['The Example | Quill Marries', 'Quill Marries'],
    ['Quill – Fenn: the wedding', 'Quill – Fenn: the wedding'],
    ['Quill - the wedding - of the year', 'Quill - the wedding - of the year'],
  ])('is taken off where it stands alone: %s', (title, headline) => {
    expect(withoutOutlet(title, 'The Example', 'example.com')).toBe(headline);
  });
});

describe('the headline', () => {
  const headlineWith = (head: string, body: string): string | null => {
    const root = parsedPage(
      `<html><head>${head}</head><body>${body}</body></html>`,
    ).documentElement;
    const url = 'https://www.example.com/a';
    return headlineOf({ root, url, meta: readMetaTags(root), nodes: [], article: null });
  };

  it('is the shown one, where the title was written for search engines', () => {
    const head = '<title>Mara Quill wedding: all we know</title>';
    expect(headlineWith(head, '<h1>She Said It on a Pier</h1>')).toBe('She Said It on a Pier');
  });

  it('is the wording that most places share', () => {
    const head =
      '<title>Mara Quill Marries Otis Fenn</title><meta property="og:title" content="Mara Quill Marries Otis Fenn">';
    expect(headlineWith(head, '<h1>Mara Quill Marries Otis Fenn in Secret</h1>')).toBe(
      'Mara Quill Marries Otis Fenn in Secret',
    );
    expect(headlineWith(head, '<h1>Watch: Mara Quill Marries Otis Fenn</h1>')).toBe(
      'Mara Quill Marries Otis Fenn',
    );
  });

  it('is not the name of the site', () => {
    const head =
      '<title>Mara Quill Marries – The Example</title><meta property="og:site_name" content="The Example">';
    expect(headlineWith(head, '<h1>The Example</h1>')).toBe('Mara Quill Marries');
  });

  it('is none where there is none', () => {
    expect(headlineWith('', '')).toBeNull();
  });
});
