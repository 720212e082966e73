import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { personKey } from '../../../lib/people/person-key.ts';

it.each([
  ['Zoë  O’Hara Jr.', "zoe o'hara jr"],
  ['BEYONCÉ', 'beyonce'],
  [' J.T. Marwood ', 'jt marwood'],
])('%s → %s', (name, key) => {
  expect(personKey(name)).toBe(key);
});

it('gives a key its own key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(personKey(personKey(name))).toBe(personKey(name));
    }),
  );
});
