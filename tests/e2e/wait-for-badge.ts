import type { Driver, Tab } from './driver.ts';
import { waitFor } from './wait-for.ts';

/** Waits until the toolbar button shows this on the tab. */
export async function waitForBadge(
  driver: Driver,
  tab: Tab,
  wanted: string,
  timeout = 30_000,
): Promise<void> {
  let seen = '';
  const shows = async () => (seen = await driver.badge(tab)) === wanted;
  await waitFor(shows, () => `the badge "${wanted}", not "${seen}"`, timeout);
}
