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
