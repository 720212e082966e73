import { expect, it } from 'vitest';
import { writeForTab } from '../../../lib/tabs/write-for-tab.ts';

const tools = (isPrivate: boolean) => ({
  describe: () => Promise.resolve({ url: undefined, private: isPrivate }),
  databaseFailure: (error: unknown) => (error === 'full' ? ('storage_full' as const) : null),
});

it('writes for a tab, but never for one in a private window', async () => {
  let written = 0;
  const write = async (): Promise<void> => void (written += 1);
  expect(await writeForTab(1, tools(true), write)).toBe('private');
  expect(written).toBe(0);
  expect(await writeForTab(1, tools(false), write)).toBe('done');
  expect(written).toBe(1);
});

it('says what the database could not, and throws a fault of ours on', async () => {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- told apart by the tools above
  expect(await writeForTab(1, tools(false), () => Promise.reject('full'))).toBe('storage_full');
  await expect(
    writeForTab(1, tools(false), () => Promise.reject(new Error('a fault'))),
  ).rejects.toThrow('a fault');
});
