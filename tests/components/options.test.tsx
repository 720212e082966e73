// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Options,
  type OptionsActions,
  type OptionsState,
} from '../../components/options/Options.tsx';
import type { Outcome } from '../../components/options/outcome.ts';
import { optionsActions } from './samples/options-actions.ts';
import { emptyOptions, fullOptions, harbor, later } from './samples/options-states.ts';
import { barriers, show } from './show.tsx';

const showOptions = (actions: Partial<OptionsActions> = {}, state: OptionsState = fullOptions) =>
  show(<Options state={state} actions={optionsActions(actions)} now={later} />);
const rowOf = (title: string): HTMLElement => {
  const row = screen.getByRole('heading', { name: title }).closest('li');
  if (!row) throw new Error(`No source ${title}`);
  return row;
};

afterEach(cleanup);

describe('Options', () => {
  it('puts no barrier in the way of anybody', async () => {
    expect(await barriers(showOptions().container)).toEqual([]);
    cleanup();
    expect(await barriers(showOptions({}, emptyOptions).container)).toEqual([]);
  });

  it('says what the corpus holds and how much room it takes', () => {
    showOptions();
    for (const text of ['13,642', '84', '5,120', 'Feb 3, 2019 to May 17, 2024', '48 MB'])
      expect(screen.getByText(text)).toBeTruthy();
  });

  it('says why something was not done, which is not to be undone', () => {
    const onForgetUndone = vi.fn<() => void>();
    showOptions({ onForgetUndone }, { ...fullOptions, undone: 'storage_full' });
    const toast = screen.getByText(/^This did not work: .*room/).closest('output');
    expect(toast?.textContent).not.toContain('Undo');
    fireEvent.click(screen.getByText('Close'));
    expect(onForgetUndone).toHaveBeenCalledOnce();
  });

  it('says so where the corpus cannot be opened', () => {
    showOptions({}, emptyOptions);
    expect(screen.getByRole('alert').textContent).toMatch(/^The corpus could not be opened/);
  });
});

describe('a source', () => {
  it('tells its last result in words', () => {
    showOptions();
    expect(rowOf(harbor.title).textContent).toMatch(
      /1,240 added, 3 removed; 1 article could not be used/,
    );
    expect(rowOf('Northline pack').textContent).toContain('The server could not be reached.');
    expect(rowOf('stories-of-may.ndjson.gz').textContent).toContain('nothing new');
  });

  it('shows how far its sync is, and cancels it', () => {
    const onCancel = vi.fn<(source: string | null) => void>();
    showOptions({ onCancel });
    const row = rowOf('Fan archive');
    const bar = within(row).getByRole('progressbar');
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3400', '12000']);
    fireEvent.click(within(row).getByText('Cancel'));
    expect(onCancel).toHaveBeenCalledExactlyOnceWith('running');
  });

  it('is not the only one that can be canceled where several run', () => {
    const onCancel = vi.fn<(source: string | null) => void>();
    showOptions({ onCancel });
    expect(screen.queryByText('Cancel all')).toBeNull();
    cleanup();
    const progress = { done: 0, total: 0, phase: 'asking' } as const;
    const sources = ['one', 'two'].map((id) => Object.assign({}, harbor, { id, progress }));
    showOptions({ onCancel }, { ...fullOptions, sources });
    fireEvent.click(screen.getByText('Cancel all'));
    expect(onCancel).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('is synced by itself, and only where it has an address', () => {
    const onSync = vi.fn<(source: string | null) => void>();
    showOptions({ onSync });
    fireEvent.click(within(rowOf(harbor.title)).getByText('Sync now'));
    expect(onSync).toHaveBeenCalledExactlyOnceWith('harbor');
    expect(within(rowOf('Seed stories')).queryByText('Sync now')).toBeNull();
  });

  it('whose site the browser took back says so, and is mended with one click', () => {
    const onSync = vi.fn<(source: string | null) => void>();
    showOptions({ onSync }, { ...fullOptions, barred: ['harbor'] });
    const row = rowOf(harbor.title);
    expect(row.textContent).toContain('The browser has taken back the permission');
    fireEvent.click(within(row).getByText('Allow again'));
    expect(onSync).toHaveBeenCalledExactlyOnceWith('harbor');
    expect(screen.getAllByText('Allow again')).toHaveLength(1);
  });

  it('is synced without being asked to, until the reader does not want that', () => {
    const onSyncAlone = vi.fn<(on: boolean) => void>();
    showOptions({ onSyncAlone });
    const box = screen.getByLabelText<HTMLInputElement>('Sync by itself');
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    expect(onSyncAlone).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('of a feed is fetched whole only where the reader wants that', () => {
    const onWhole = vi.fn<OptionsActions['onWhole']>();
    const feed = { ...harbor, id: 'feed', title: 'Star', kind: 'feed' as const };
    showOptions({ onWhole }, { ...fullOptions, sources: [feed] });
    const box = screen.getByLabelText<HTMLInputElement>('Fetch whole articles');
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(onWhole).toHaveBeenCalledExactlyOnceWith(feed, true);
    expect(box.checked).toBe(false);
  });

  it('tells of its last runs when it is asked', async () => {
    const counts = { added: 0, removed: 0, refused: 0 };
    const readRuns = vi.fn<OptionsActions['readRuns']>(async () => [
      { at: later, outcome: 'failed', counts, reason: 'too_slow' },
    ]);
    showOptions({ readRuns });
    expect(readRuns).not.toHaveBeenCalled();
    const log = within(rowOf(harbor.title)).getByText('Last runs').closest('details');
    if (!log) throw new Error('No log');
    log.open = true;
    fireEvent(log, new Event('toggle'));
    expect(await within(log).findByText(/The server took too long to answer/)).toBeTruthy();
  });

  it('tells that it is old news, and asks before a new key is trusted', () => {
    const onAcceptKey = vi.fn<(source: string) => void>();
    showOptions({ onAcceptKey });
    const row = rowOf('Northline pack');
    expect(row.textContent).toContain('Its publisher has not renewed it since');
    fireEvent.click(within(row).getByText('Accept the new key'));
    expect(onAcceptKey).toHaveBeenCalledExactlyOnceWith('failing');
  });

  it('can be removed, and brought back', () => {
    const onRemove = vi.fn<OptionsActions['onRemove']>();
    const onUndo = vi.fn<OptionsActions['onUndo']>();
    showOptions({ onRemove, onUndo });
    fireEvent.click(within(rowOf(harbor.title)).getByText('Remove'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(harbor);
    fireEvent.click(screen.getByText('Undo', { selector: '.toast *' }));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(harbor);
  });
});

describe('adding a source', () => {
  it('calls at once with the typed address, so that the browser may ask', () => {
    const onAddress = vi.fn<OptionsActions['onAddress']>(() => Promise.resolve({ title: 'A' }));
    showOptions({ onAddress });
    const field = screen.getByLabelText('Address of a site, a feed or a pack');
    fireEvent.input(field, { target: { value: ' packs.example ' } });
    fireEvent.click(screen.getByText('Add'));
    expect(onAddress).toHaveBeenCalledExactlyOnceWith('packs.example');
  });

  it('says in words why an address was refused', async () => {
    showOptions({ onAddress: () => Promise.resolve({ failure: 'not_permitted' }) });
    fireEvent.input(screen.getByLabelText('Address of a site, a feed or a pack'), {
      target: { value: 'a.example' },
    });
    fireEvent.click(screen.getByText('Add'));
    await waitFor(() => expect(document.body.textContent).not.toContain('Looking …'));
    expect(document.querySelector('.add-said')?.textContent).toMatch(/[a-z]{3,} .*\.$/);
  });

  it('lets the reader choose where several are found', async () => {
    const add = vi.fn<(addresses: string[]) => Promise<Outcome>>(async () => ({ count: 2 }));
    const feeds = ['news', 'style'].map((title) => ({
      kind: 'feed' as const,
      title,
      address: `https://a.example/${title}`,
    }));
    showOptions({ onAddress: () => Promise.resolve({ found: feeds, add }) });
    const field = screen.getByLabelText('Address of a site, a feed or a pack');
    fireEvent.input(field, { target: { value: 'a.example' } });
    fireEvent.click(screen.getByText('Add'));
    expect(await screen.findByText(/^2 sources were found/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Add: style'));
    expect(add).toHaveBeenLastCalledWith(['https://a.example/style']);
    expect(await screen.findByText('2 sources added')).toBeTruthy();
    expect(screen.queryByText('Add all')).toBeNull();
    expect(screen.queryByLabelText('Add: style')).toBeNull();
    fireEvent.click(screen.getByLabelText('Add: news'));
    expect(add).toHaveBeenLastCalledWith(['https://a.example/news']);
    await waitFor(() => expect(screen.queryByLabelText('Add: news')).toBeNull());
  });

  it('suggests feeds, of which none is added by itself', () => {
    const onSuggested = vi.fn<OptionsActions['onSuggested']>(async () => ({ title: 'Star' }));
    const star = { kind: 'feed' as const, title: 'Star', address: 'https://star.example/feed' };
    showOptions({ onSuggested }, { ...fullOptions, suggested: [star] });
    expect(onSuggested).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText('Add: Star'));
    expect(onSuggested).toHaveBeenCalledExactlyOnceWith(['https://star.example/feed']);
  });

  it('takes a file', async () => {
    showOptions();
    const file = new File(['{}'], 'may.ndjson');
    fireEvent.change(screen.getByLabelText(/Choose a pack file/), { target: { files: [file] } });
    expect(await screen.findByText('Added: may.ndjson')).toBeTruthy();
  });
});

describe('deleting everything', () => {
  it('happens only after the word was typed', () => {
    const onDelete = vi.fn<OptionsActions['onDelete']>(() => Promise.resolve(null));
    showOptions({ onDelete }, { ...fullOptions, importing: null });
    fireEvent.click(screen.getByText('Delete everything …'));
    fireEvent.submit(screen.getByLabelText('Type “delete” to confirm'));
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Type “delete” to confirm'), {
      target: { value: 'delete' },
    });
    fireEvent.click(screen.getByText('Delete everything'));
    expect(onDelete).toHaveBeenCalledOnce();
  });
});
