/**
 * The pages on which articles are noticed without a click: what the reader chose, as far as the
 * browser still grants it.
 * @param wanted - match patterns of the reader's choice; empty for "only when I click"
 * @param granted - match patterns of `permissions.getAll()`
 * @returns match patterns to register the content script for
 */
export function noticeOrigins(wanted: readonly string[], granted: readonly string[]): string[] {
  const everything = granted.some((pattern) => everySite.has(pattern));
  return wanted.filter((pattern) => everything || granted.includes(pattern));
}

/** The patterns that browsers use for all sites. */
const everySite = new Set(['<all_urls>', '*://*/*']);
