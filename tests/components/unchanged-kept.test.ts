import { expect, it, vi } from 'vitest';
import { unchangedKept } from '../../entrypoints/options/unchanged-kept.ts';

const listed = (...titles: string[]) => titles.map((title, at) => ({ id: String(at), title }));

it('keeps the entries that say the same, and takes those that say something else', () => {
  const before = listed('One', 'Two');
  const now = listed('One', 'Two, renamed', 'Three');
  const kept = unchangedKept(before, now);
  expect(kept).toEqual(now);
  expect(kept[0]).toBe(before[0]);
  expect(kept[1]).toBe(now[1]);
});

it('writes each entry once, however often the list is read', () => {
  const before = listed('One', 'Two');
  const kept = unchangedKept(before, listed('One', 'Two'));
  const written = vi.spyOn(JSON, 'stringify');
  unchangedKept(kept, listed('One', 'Two'));
  expect(written).toHaveBeenCalledTimes(2);
  written.mockRestore();
});
