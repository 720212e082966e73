import type { SourceEntry } from '../../components/options/source-entry.ts';
import { writeOpml } from '../../lib/sync/feeds/write-opml.ts';
import { download } from './download.ts';

/** Gives the list of feeds to the reader as a file. */
export function saveOpml(sources: SourceEntry[], title: string): void {
  const blob = new Blob([writeOpml(sources, title)], { type: 'text/x-opml' });
  download(blob, 'second-source-feeds.opml');
}
