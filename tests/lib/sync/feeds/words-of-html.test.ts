import { expect, it } from 'vitest';
import { wordsOfHtml } from '../../../../lib/sync/feeds/words-of-html.ts';

it('breaks where a reader sees a break', () => {
  expect(wordsOfHtml('One<br>two<p>three <b>bold</b></p>four<ul><li>five</ul>')).toEqual([
    'One',
    'two',
    'three bold',
    'four',
    'five',
  ]);
});

it('leaves out what is no text', () => {
  const html =
    '<script>alert(1)</script><style>p{}</style><p>Text</p><figure>Photo: A. Poole</figure>' +
    '<svg><text>x</text></svg><img src=x onerror=alert(1)><iframe src="javascript:1">x</iframe>';
  expect(wordsOfHtml(html)).toEqual(['Text']);
});

it('gives markup that was escaped as the words that it is', () => {
  expect(wordsOfHtml('&lt;img onerror&gt; &amp; more')).toEqual(['<img onerror> & more']);
});

it('is bounded on hostile input', () => {
  expect(wordsOfHtml('<div>'.repeat(400_000))).toEqual([]);
  expect(wordsOfHtml(`${'<b>'.repeat(499)}${'</i>'.repeat(100_000)}x`)).toEqual(['x']);
  expect(wordsOfHtml('<p>x'.repeat(100_000)).length).toBeLessThanOrEqual(1_000);
});
