import { effect } from '@preact/signals';
import { expect, it } from 'vitest';
import { browseList } from '../../components/browse/browse-list.ts';
import { anyWish } from '../../components/browse/BrowseFields.tsx';
import { browsedEntry } from './samples/browsed.ts';

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
  list.stand();
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
  list.stand();
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

it('stands until all is found again, and is listed with what was read of it anew', async () => {
  let found = [8, 7, 6];
  const list = browseList(
    async (_, more) => {
      more(found.slice(0, 1));
      return found;
    },
    async (rows) => new Map(rows.map((row) => [row, browsedEntry(row)])),
  );
  await list.find(anyWish);
  await list.read([0, 1], [8, 7, 6]);
  const listed: (readonly number[] | null)[] = [];
  effect(() => {
    listed.push(list.rows.value);
  });
  found = [9, 8, 7, 6];
  await list.find(anyWish);
  expect(listed).toEqual([
    [8, 7, 6],
    [9, 8, 7, 6],
  ]);
  expect(new Set(list.held.value.keys())).toEqual(new Set([7, 8, 9]));
  expect(list.edition.value).toBe(1);
});

it('begins anew with another wish, and reads anew what has changed where it stands', async () => {
  let kept = false;
  const list = browseList(
    async () => [4],
    async (rows) => new Map(rows.map((row) => [row, { ...browsedEntry(row), kept }])),
  );
  await list.find(anyWish);
  await list.read([0], [4]);
  kept = true;
  await list.find(anyWish);
  expect(list.held.value.get(4)?.kept).toBe(true);
  await list.find({ ...anyWish, words: 'tour' });
  expect([list.edition.value, list.held.value.size]).toEqual([2, 0]);
});
