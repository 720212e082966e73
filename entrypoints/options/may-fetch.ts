import { browser } from 'wxt/browser';
import { sitePattern } from '../../lib/settings/site-pattern.ts';

/**
 * Asks for the sites of these addresses; within a click, before anything is awaited. All are asked
 * for at once.
 */
export function mayFetch(addresses: string[]): Promise<boolean> {
  const origins = addresses.flatMap((address) => sitePattern(address) ?? []);
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [...new Set(origins)] });
}

/** Whether the browser lets us fetch from an origin at present. */
export async function mayFetchNow(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}
