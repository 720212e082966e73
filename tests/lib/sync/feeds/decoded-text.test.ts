import { expect, it } from 'vitest';
import { decodedText } from '../../../../lib/sync/feeds/decoded-text.ts';

it.each([
  ['Beyonc&eacute; &amp; Jay', 'Beyoncé & Jay'],
  ['&#8217;&#x2019;&rsquo;', '’’’'],
  ['&amp;lt;', '&lt;'],
  ['&#146;s', '’s'],
  ['&#150;&#151;', '–—'],
  ['&unknown; &; & &#; AT&T', '&unknown; &; & &#; AT&T'],
  ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ['&yuml;&szlig;&times;', 'ÿß×'],
])('%s reads %s', (written, read) => {
  expect(decodedText(written)).toBe(read);
});
