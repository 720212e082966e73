import type { View } from '../e2e/driver.ts';

/** Looks how long a page stands still. */
export interface StallWatch {
  reset(): Promise<void>;
  /** The longest time in which the page answered nothing since the last reset, in ms. */
  longest(): Promise<number>;
}

export async function watchStall(page: View): Promise<StallWatch> {
  await page.evaluate(`{
    globalThis.benchStall = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      benchStall = Math.max(benchStall, now - last - 10);
      last = now;
    }, 10);
  }`);
  return {
    async reset() {
      await page.evaluate('benchStall = 0');
    },
    longest: async () => Number(await page.evaluate('benchStall')),
  };
}
