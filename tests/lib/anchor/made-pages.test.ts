// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchored } from './anchored.ts';

const word = fc.stringMatching(/^[a-zà-ö]{1,9}$/);
/** What may stand before a word on a page: spaces of all kinds, and elements within a line. */
const gap = fc.constantFrom(' ', '\n\t ', '\u00a0', '<br>', ' <b></b>', '<!-- -->\n', ' \u200b');
/** How the letters of a word may be taken apart. */
const cut = fc.constantFrom('', '\u00ad', '<i></i>', '<wbr>', '\u200b');
const dressed = fc.record({ word, gap, cut });
const paragraph = fc.array(dressed, { minLength: 1, maxLength: 12 });
/** So few words are found as they are or not at all. */
const few = fc.array(dressed, { minLength: 1, maxLength: 4 });

type Dressed = typeof dressed extends fc.Arbitrary<infer Value> ? Value : never;

const asRead = (words: readonly Dressed[]): string => words.map((each) => each.word).join(' ');
const onPage = (words: readonly Dressed[]): string =>
  words
    .map(
      ({ word: letters, gap: between, cut: within }) =>
        `${between}${letters.slice(0, 1)}${within}${letters.slice(1)}`,
    )
    .join('');

it('any run of words is found in its paragraph, whatever stands between and within them', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (paragraphs, which, from, length) => {
        const at = which % paragraphs.length;
        const words = paragraphs[at] ?? [];
        const start = from % words.length;
        const sentence = words.slice(start, start + 1 + (length % (words.length - start)));
        document.body.innerHTML = paragraphs.map((each) => `<p>${onPage(each)}</p>`).join('\n');
        const found = anchored(document.body, asRead(sentence), {
          start: asRead(words.slice(0, start)).length + (start > 0 ? 1 : 0),
        });
        const text = found?.toString().replaceAll(/[\s\u00ad\u200b]/g, '');
        expect(text).toBe(asRead(sentence).replaceAll(' ', ''));
      },
    ),
    { numRuns: 300 },
  );
});

it('nothing is found that does not stand there', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), few, (paragraphs, words) => {
      document.body.innerHTML = paragraphs.map((each) => `<p>${onPage(each)}</p>`).join('\n');
      expect(anchored(document.body, `${asRead(words)} 7`)).toBeNull();
    }),
    { numRuns: 100 },
  );
});
