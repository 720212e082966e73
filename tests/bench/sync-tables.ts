import { shown } from './quantile.ts';
import type { Table } from './report.ts';
import type { SyncLine } from './sync.ts';
import { FEEDS } from './sync-feeds.ts';

const nameOf = ({ browser, articles }: SyncLine): string =>
  `${browser}, ${articles.toLocaleString('en')}`;

/** What syncing cost, as tables. */
export function syncTables(lines: readonly SyncLine[]): Table[] {
  return [
    {
      title: 'Syncing a pack from loopback (targets at 100,000: 90 s, 150 MB)',
      columns: ['browser, articles', 'seconds', 'memory MB'],
      rows: lines.map((line) => [
        nameOf(line),
        shown(line.first.seconds),
        shown(line.first.memory),
      ]),
      note: "The most seen at a time: in Chromium the worker's heap, in Firefox the whole process of the extension.",
    },
    {
      title: 'Syncing it again (targets: one request, 100 ms; one shard for one new month)',
      columns: [
        'browser, articles',
        'nothing new ms',
        'requests',
        'new month s',
        'shards',
        'requests',
      ],
      rows: lines.map((line) => [
        nameOf(line),
        shown(line.unchanged.milliseconds),
        line.unchanged.requests,
        shown(line.month.seconds),
        line.month.shards,
        line.month.requests,
      ]),
    },
    {
      title: `Syncing ${FEEDS} feeds beside it (target: no stall above 100 ms)`,
      columns: ['browser, articles', 'seconds', 'longest stall ms', 'again s', 'longest stall ms'],
      rows: lines.map((line) => {
        const { first, again } = line.feeds;
        return [
          nameOf(line),
          ...[first.seconds, first.stall, again.seconds, again.stall].map(shown),
        ];
      }),
      note: 'The options page is open meanwhile; four feeds at a time, each on a host of its own.',
    },
  ];
}
