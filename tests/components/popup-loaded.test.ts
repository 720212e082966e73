// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

/** The promise of a popup whose document is so far as its script runs. */
async function loadedFrom(readyState: DocumentReadyState): Promise<{ settled: () => boolean }> {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState);
  vi.resetModules();
  const { loaded } = await import('../../entrypoints/popup/loaded.ts');
  let isSettled = false;
  void loaded.then(() => (isSettled = true));
  return { settled: () => isSettled };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

it('settles where the document was loaded before the script ran', async () => {
  const { settled } = await loadedFrom('complete');
  await vi.waitFor(() => expect(settled()).toBe(true));
});

it('waits for the document where that is not loaded', async () => {
  const { settled } = await loadedFrom('interactive');
  await turn();
  expect(settled()).toBe(false);
  dispatchEvent(new Event('load'));
  await vi.waitFor(() => expect(settled()).toBe(true));
});
