// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportEntry } from '../../components/options/import-entry.ts';
import { type DataActions, YourData } from '../../components/options/YourData.tsx';
import { show } from './show.tsx';

afterEach(cleanup);

const actions: DataActions = {
  onExport: () => Promise.resolve(null),
  onImport: () => Promise.resolve(null),
  onCancelImport: () => {},
  onDelete: () => Promise.resolve(null),
};
const showImport = (importing: ImportEntry | null, given: Partial<DataActions> = {}) =>
  show(<YourData actions={{ ...actions, ...given }} importing={importing} />);
const progress = { phase: 'writing', done: 3_100, total: 12_400, articles: 1_250 } as const;

it('shows how far the import of an export is, and cancels it', () => {
  const onCancelImport = vi.fn<() => void>();
  showImport({ progress }, { onCancelImport });
  expect(screen.getByText('Adding articles · 1,250 articles')).toBeTruthy();
  expect(screen.getByText('Export everything').closest('button')?.disabled).toBe(true);
  fireEvent.click(screen.getByLabelText('Cancel: Import an export'));
  expect(onCancelImport).toHaveBeenCalledOnce();
});

it.each([
  [{ added: 1, refused: 0 }, 'Imported. 1 article is new.'],
  [{ added: 20, refused: 2 }, 'Imported. 20 articles are new. 2 articles could not be used.'],
  [{ failure: 'cancelled' }, 'Canceled. What you had is kept.'],
  [{ failure: 'cut_short' }, 'This did not work: The import was cut short. Choose the file again.'],
])('says how it ended: %o', (importing, words) => {
  showImport(importing);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryByLabelText('Cancel: Import an export')).toBeNull();
});

it('says what is done now in the place of how an earlier import ended', async () => {
  showImport({ added: 3, refused: 0 });
  fireEvent.click(screen.getByText('Export everything'));
  await waitFor(() => expect(screen.getByText('Exported.')).toBeTruthy());
  expect(screen.queryByText(/Imported/)).toBeNull();
});

it('deletes nothing while it is under way, though the word was typed before', async () => {
  const onDelete = vi.fn<DataActions['onDelete']>();
  const importing = signal<ImportEntry | null>(null);
  const Data = () => <YourData actions={{ ...actions, onDelete }} importing={importing.value} />;
  show(<Data />);
  fireEvent.click(screen.getByText('Delete everything …'));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'delete' } });
  const button = screen.getByText('Delete everything').closest('button');
  expect(button?.disabled).toBe(false);
  importing.value = { progress };
  await waitFor(() => expect(button?.disabled).toBe(true));
  fireEvent.submit(screen.getByRole('textbox'));
  expect(onDelete).not.toHaveBeenCalled();
});
