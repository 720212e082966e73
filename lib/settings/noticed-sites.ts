import { newsSites } from './news-sites.ts';
import type { Notice } from './settings.ts';

const patterns: Record<Notice, string[]> = {
  all: ['*://*/*'],
  listed: newsSites.map((domain) => `*://*.${domain}/*`),
  click: [],
};

/**
 * Match patterns (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns)
 * of the sites on which a choice notices articles; `*.` takes in the bare domain.
 */
export function noticedSites(notice: Notice): string[] {
  return patterns[notice];
}
