import { expect, it } from 'vitest';
import { plainText, readable } from '../../../lib/article/plain-text.ts';

it('leaves out what nobody sees, and one space between words', () => {
  expect(readable(' Ma\u00adra\u200b \u00a0Lind\u2060gren\ufeff\n')).toBe('Mara Lindgren');
});

it('resolves entities that were escaped twice, and takes tags out', () => {
  expect(plainText('Mara &amp; <b>Otto</b> &#8211; &rsquo;til June')).toBe(
    'Mara & Otto – ’til June',
  );
  expect(plainText('&#0;&#x110000;')).toBeNull();
});
