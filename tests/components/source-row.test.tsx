// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { SourceEntry } from '../../components/options/source-entry.ts';
import { SourceList } from '../../components/options/SourceList.tsx';
import { SourceRow } from '../../components/options/SourceRow.tsx';
import { SpeechContext } from '../../components/wording/wording.ts';
import { english } from './samples/english.ts';
import { harbor, later } from './samples/options-states.ts';
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
