import { describe, expect, it } from 'vitest';
import { soundKey } from '../../../../lib/facts/names/sound-key.ts';

describe('the sound of a name', () => {
  it.each([
    ['philippa', 'filipa'],
    ['quincey', 'kwinsy'],
    ['wren', 'ren'],
    ['mckenna', 'mackenna'],
    ['shahbaz', 'shabaaz'],
    ['joanne', 'joan'],
  ])('is one for %s and %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ['mara', 'nora'],
    ['tilda', 'wanda'],
    ['oskar', 'otto'],
  ])('is another for %s and %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });
});
