import { expect, it } from 'vitest';
import { pageCopy } from '../../../lib/article/page-copy.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';

const html = `<!doctype html><html class="news"><head><title>Title</title><meta name="author" content="A">
<style>p { color: red }</style><link rel="stylesheet" href="a.css"></head>
<body><p id="one">Text</p></body></html>`;

it('copies the body, the title and the meta tags, and no style sheet of the head', () => {
  const copy = pageCopy(parsedPage(html), () => undefined);
  expect(copy?.documentElement.className).toBe('news');
  expect(copy?.title).toBe('Title');
  expect(copy?.querySelectorAll('meta[name="author"]')).toHaveLength(1);
  expect(copy?.querySelector('#one')?.textContent).toBe('Text');
  expect(copy?.querySelector('style,link')).toBeNull();
});

it('leaves the page as it was, whatever is done to the copy', () => {
  const page = parsedPage(html);
  const before = page.documentElement.outerHTML;
  const copy = pageCopy(page, (root) => root.querySelector('p')?.remove());
  expect(copy?.querySelector('p')).toBeNull();
  expect(page.documentElement.outerHTML).toBe(before);
});

it('gives nothing for a document without elements', () => {
  const page = parsedPage(html);
  page.documentElement.remove();
  expect(pageCopy(page, () => undefined)).toBeNull();
});
