import type { OptionsState } from '../../../components/options/Options.tsx';
import type { SourceEntry } from '../../../components/options/source-entry.ts';
import { lantern, marquee, tabloid, unnamed } from './articles.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

const at = Date.UTC(2024, 4, 17, 8, 30);
const counts = { added: 0, removed: 0, refused: 0 };

const source = (given: Partial<SourceEntry> & { id: string; title: string }): SourceEntry => ({
  kind: 'pack',
  address: `https://${given.id}.example/pack/`,
  lastRun: null,
  progress: null,
  expires: null,
  offeredKey: null,
  ...given,
});

const bundled = source({
  id: 'bundled',
  title: 'Seed stories',
  kind: 'bundled',
  address: null,
  lastRun: { at, outcome: 'updated', counts: { ...counts, added: 2 }, reason: null },
});

export const harbor = source({
  id: 'harbor',
  title: 'Harbor Library: entertainment 2024',
  lastRun: {
    at,
    outcome: 'updated',
    counts: { added: 1240, removed: 3, refused: 1 },
    reason: null,
  },
});

const running = source({
  id: 'running',
  title: 'Fan archive',
  progress: { done: 3400, total: 12_000, phase: 'writing' },
});

const failing = source({
  id: 'failing',
  title: 'Northline pack',
  lastRun: { at, outcome: 'failed', counts, reason: 'unreachable' },
  expires: at,
  offeredKey: 'AAAA',
});

const imported = source({
  id: 'file',
  title: 'stories-of-may.ndjson.gz',
  kind: 'file',
  address: null,
  lastRun: { at, outcome: 'unchanged', counts, reason: null },
});

export const fullOptions: OptionsState = {
  settings: { ...defaultSettings, notice: 'listed', answered: true },
  granted: true,
  refused: false,
  failed: false,
  suggested: [],
  sources: [bundled, harbor, running, failing, imported],
  barred: [],
  figures: {
    articles: 13_642,
    outlets: 84,
    people: 5120,
    first: '2019-02-03',
    last: '2024-05-17',
    bySource: { bundled: 2, harbor: 13_240, running: 0, failing: 320, file: 80 },
    lastRuns: { bundled: at, harbor: at, failing: at, file: at },
  },
  storage: { used: 48_200_000, kept: 'not-kept' },
  corrections: [
    {
      id: 'one',
      first: lantern.id,
      second: marquee.id,
      says: 'other-story',
      at,
      articles: { [marquee.id]: marquee },
    },
    {
      id: 'two',
      first: tabloid.id,
      second: unnamed.id,
      says: 'same-story',
      at,
      articles: { [tabloid.id]: tabloid },
    },
  ],
  undone: null,
  removed: harbor,
  importing: { progress: { phase: 'writing', done: 3_100, total: 12_400, articles: 1_250 } },
};

export const emptyOptions: OptionsState = {
  settings: { ...defaultSettings, notice: 'all', answered: true },
  granted: false,
  refused: true,
  failed: true,
  suggested: [],
  sources: [],
  barred: [],
  figures: {
    articles: 0,
    outlets: 0,
    people: 0,
    first: null,
    last: null,
    bySource: {},
    lastRuns: {},
  },
  storage: { used: null, kept: 'kept' },
  corrections: [],
  undone: null,
  removed: null,
  importing: null,
};

/** After everything above. */
export const later = at + 86_400_000;
