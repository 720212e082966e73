// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddSource } from '../../components/options/AddSource.tsx';
import { YourData } from '../../components/options/YourData.tsx';
import { attempts } from '../../entrypoints/options/attempts.ts';
import { show } from './show.tsx';

const broken = new TypeError('Nobody expected this');
const breaks = () => Promise.reject(broken);
const report = vi.fn<(error: unknown) => void>();
const words = /The corpus could not be read or written/;

beforeEach(() => vi.stubGlobal('reportError', report.mockClear()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const enabled = (text: string) => screen.getByText(text).closest('button')?.disabled === false;

it('lets the reader go on where an address fails as nobody expected', async () => {
  show(
    <AddSource
      suggested={[]}
      actions={{ onAddress: breaks, onFile: breaks, onSuggested: breaks }}
    />,
  );
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a.example' } });
  fireEvent.click(screen.getByText('Add'));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(enabled('Add')).toBe(true);
  expect(report).toHaveBeenCalledExactlyOnceWith(broken);
});

it('lets the reader go on where a file does', async () => {
  show(
    <AddSource
      suggested={[]}
      actions={{ onAddress: breaks, onFile: breaks, onSuggested: breaks }}
    />,
  );
  const files = [new File(['{}'], 'may.ndjson')];
  fireEvent.change(screen.getByLabelText(/Choose a pack file/), { target: { files } });
  expect(await screen.findByText(words)).toBeTruthy();
});

const data = { onExport: breaks, onImport: breaks, onDelete: breaks, onCancelImport: () => {} };

it('lets the reader go on where an export does', async () => {
  show(<YourData actions={data} importing={null} />);
  fireEvent.click(screen.getByText('Export everything'));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(enabled('Export everything')).toBe(true);
  expect(report).toHaveBeenCalledExactlyOnceWith(broken);
});

it('lets the reader go on where an import does', async () => {
  show(<YourData actions={data} importing={null} />);
  const files = [new File(['{}'], 'all.jsonl')];
  fireEvent.change(screen.getByLabelText(/Import an export/), { target: { files } });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(enabled('Export everything')).toBe(true);
  expect(report).toHaveBeenCalledExactlyOnceWith(broken);
});

it('holds why something was not done until something is', async () => {
  const { attempt, failure } = attempts(async () => {});
  const full = new DOMException('No room', 'QuotaExceededError');
  expect(await attempt(Promise.reject(full))).toBe(false);
  expect(failure.value).toBe('storage_full');
  expect(await attempt(breaks())).toBe(false);
  expect(failure.value).toBe('database');
  expect(await attempt(Promise.resolve(7))).toBe(true);
  expect(failure.value).toBeNull();
  expect(report).toHaveBeenCalledExactlyOnceWith(broken);
});

it('asks the background once more, and tells where no answer comes', async () => {
  const { ask, attempt, failure } = attempts(async () => {});
  const asked = vi
    .fn<() => Promise<null>>()
    .mockRejectedValueOnce(broken)
    .mockResolvedValueOnce(null);
  await ask(asked);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(failure.value).toBeNull();
  await ask(breaks);
  expect(failure.value).toBe('no_answer');
  expect(report).toHaveBeenCalledExactlyOnceWith(broken);
  await ask(async () => null);
  expect(failure.value).toBe('no_answer');
  await attempt(Promise.resolve());
  expect(failure.value).toBeNull();
});
