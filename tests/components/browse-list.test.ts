import { expect, it } from 'vitest';
import { browseList } from '../../components/browse/browse-list.ts';
import { anyWish } from '../../components/browse/BrowseFields.tsx';

it('stands as it is when held while it is being found again', async () => {
  const answers: ((rows: number[]) => void)[] = [];
  const list = browseList(
    () => new Promise((resolve) => answers.push(resolve)),
    async () => new Map(),
  );
  const first = list.find(anyWish);
  answers[0]?.([7]);
  await first;
  const second = list.find(anyWish);
  list.hold();
  answers[1]?.([]);
  await second;
  expect(list.rows.value).toEqual([7]);
});

it('lists what is found first while more is being found, and all in the end', async () => {
  const finds: { more: (rows: number[]) => boolean; end: (rows: number[]) => void }[] = [];
  const list = browseList(
    (_, more) => new Promise((end) => finds.push({ more, end })),
    async () => new Map(),
  );
  const find = list.find(anyWish);
  expect(finds[0]?.more([])).toBe(true);
  expect(list.rows.value).toBeNull();
  expect(finds[0]?.more([3, 2])).toBe(true);
  expect([list.rows.value, list.whole.value]).toEqual([[3, 2], false]);
  list.hold();
  finds[0]?.end([3, 2, 1]);
  await find;
  expect([list.rows.value, list.whole.value]).toEqual([[3, 2, 1], true]);
});

it('tells a run to stop when another one has begun', async () => {
  const runs: ((rows: number[]) => boolean)[] = [];
  const list = browseList(
    (_, more) => {
      runs.push(more);
      return runs.length === 1 ? new Promise(() => undefined) : Promise.resolve([9]);
    },
    async () => new Map(),
  );
  void list.find(anyWish);
  expect(runs[0]?.([1])).toBe(true);
  await list.find(anyWish);
  expect(runs[0]?.([1, 2])).toBe(false);
  expect(list.rows.value).toEqual([9]);
});
