// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { RunEntry, SourceEntry } from '../../components/options/source-entry.ts';
import { SourceList } from '../../components/options/SourceList.tsx';
import { SourceRow } from '../../components/options/SourceRow.tsx';
import { SpeechContext } from '../../components/wording/wording.ts';
import { english } from './samples/english.ts';
import { emptyOptions, harbor, later } from './samples/options-states.ts';
import { sourceActions } from './samples/source-actions.ts';
import { show } from './show.tsx';

const row = (source: SourceEntry) => (
  <SourceRow source={source} articles={1} barred={false} actions={sourceActions} now={later} />
);

afterEach(cleanup);

it('leaves the focus where the key was pressed, while a sync begins and ends', () => {
  const idle = { ...harbor, progress: null };
  const { rerender } = show(row(idle));
  const turnTo = (source: SourceEntry) =>
    rerender(<SpeechContext.Provider value={english}>{row(source)}</SpeechContext.Provider>);
  screen.getByText('Sync now').focus();
  turnTo({ ...harbor, progress: { done: 0, total: 0, phase: 'asking' } });
  expect(document.activeElement?.textContent).toBe('Cancel');
  turnTo(idle);
  expect(document.activeElement?.textContent).toBe('Sync now');
});

it('leaves it there where all sources are synced', () => {
  const idle = { ...harbor, progress: null };
  const page = (sources: SourceEntry[]) => (
    <SpeechContext.Provider value={english}>
      <SourceList
        sources={sources}
        barred={[]}
        figures={null}
        actions={sourceActions}
        now={later}
      />
    </SpeechContext.Provider>
  );
  const { rerender } = render(page([idle, { ...idle, id: 'other' }]));
  screen.getByText('Sync all').focus();
  const progress = { done: 0, total: 0, phase: 'asking' as const };
  rerender(
    page([
      { ...idle, progress },
      { ...idle, id: 'other', progress },
    ]),
  );
  expect(document.activeElement?.textContent).toBe('Cancel all');
});

it('tells where whole articles could not be read, while they are wanted', () => {
  const lastWhole = { wanted: 20, unread: 14 };
  const feed = { ...harbor, kind: 'feed' as const, progress: null };
  show(row({ ...feed, feed: { whole: true, sites: [], lastWhole } }));
  expect(screen.getByText(/could not be read, last time: 14 of 20/)).toBeTruthy();
  cleanup();
  show(row({ ...feed, feed: { whole: false, sites: [], lastWhole } }));
  expect(screen.queryByText(/could not be read/)).toBeNull();
});

const list = (sources: SourceEntry[], barred: string[] = [], onSync = sourceActions.onSync) => (
  <SourceList
    sources={sources}
    barred={barred}
    figures={null}
    actions={{ ...sourceActions, onSync }}
    now={later}
  />
);

it('has the permission for several sources given back with one click', () => {
  const onSync = vi.fn<typeof sourceActions.onSync>();
  const idle = { ...harbor, progress: null };
  show(list([idle, { ...idle, id: 'other' }], [idle.id, 'other'], onSync));
  expect(screen.getByText(/taken back the permission to fetch for 2 sources/)).toBeTruthy();
  fireEvent.click(screen.getByText('Allow all again'));
  expect(onSync).toHaveBeenCalledExactlyOnceWith(null);
});

it('tells how many are still to be synced, while they are', () => {
  const progress = { done: 0, total: 0, phase: 'asking' as const };
  const fresh = { ...harbor, lastRun: null, progress: null };
  const waiting = [
    { ...fresh, id: 'b' },
    { ...fresh, id: 'c' },
  ];
  show(list([{ ...harbor, progress }, ...waiting]));
  expect(screen.getByText('Not synced yet: 2 sources')).toBeTruthy();
  cleanup();
  show(list([{ ...harbor, progress: null }, ...waiting]));
  expect(screen.queryByText(/Not synced yet: /)).toBeNull();
});

it('says that a source was not synced yet only where it can be', () => {
  const fresh = { ...harbor, progress: null, lastRun: null };
  show(row(fresh));
  expect(screen.getByText('Not synced yet')).toBeTruthy();
  cleanup();
  show(row({ ...fresh, id: 'kept', kind: 'kept', address: null }));
  expect(screen.queryByText('Not synced yet')).toBeNull();
});

it('says how many articles a source brought only once its last sync is counted in', () => {
  const syncedTo = (outcome: RunEntry['outcome']): SourceEntry => ({
    ...harbor,
    id: outcome,
    title: outcome,
    progress: null,
    lastRun: { at: 20, outcome, counts: { added: 1, removed: 0, refused: 0 }, reason: null },
  });
  const sources = [syncedTo('updated'), syncedTo('unchanged'), syncedTo('failed')];
  const { figures } = emptyOptions;
  if (!figures) throw new Error('No figures');
  const counted = (lastRuns: Record<string, number>): (boolean | undefined)[] => {
    show(
      <SourceList
        sources={sources}
        barred={[]}
        figures={{ ...figures, bySource: { updated: 1, unchanged: 1, failed: 1 }, lastRuns }}
        actions={sourceActions}
        now={later}
      />,
    );
    const rows = sources.map(({ title }) => screen.getByRole('heading', { name: title }));
    const told = rows.map((each) => each.closest('li')?.textContent.includes('· 1 article'));
    cleanup();
    return told;
  };
  expect(counted({})).toEqual([false, true, true]);
  expect(counted({ updated: 10 })).toEqual([false, true, true]);
  expect(counted({ updated: 20 })).toEqual([true, true, true]);
});
