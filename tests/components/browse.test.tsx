// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Browse, type BrowseActions } from '../../components/browse/Browse.tsx';
import type { BrowsedEntry } from '../../components/browse/BrowseRow.tsx';
import { rowWindow } from '../../components/browse/row-window.ts';
import { browsedEntry, longCorpus } from './samples/browsed.ts';
import { barriers, show } from './show.tsx';

const showBrowse = (given: Partial<BrowseActions> = {}, count = 100_000) => {
  const actions: BrowseActions = { ...longCorpus(count), ...given };
  return show(<Browse actions={actions} outlets={['star.example']} version={1} />);
};
const rowAt = async (place: number): Promise<HTMLElement> =>
  waitFor(() => {
    const row = document.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (!row?.textContent.includes(`Story ${place}`)) throw new Error(`No row ${place}`);
    return row;
  });

afterEach(cleanup);

describe('rows in sight', () => {
  const list = { count: 100, rowHeight: 10 };

  it('are those between the edges and a few beyond', () => {
    expect(rowWindow(list, 500, 50, -1)).toEqual(
      Array.from({ length: 5 + 16 }, (_, at) => 42 + at),
    );
    expect(rowWindow(list, 0, 20, -1)).toHaveLength(10);
    expect(rowWindow(list, 990, 20, -1).at(-1)).toBe(99);
    expect(rowWindow({ count: 0, rowHeight: 10 }, 0, 100, 3)).toEqual([]);
  });

  it('stay with the row that has the focus', () => {
    expect(rowWindow(list, 500, 50, 3)[0]).toBe(3);
    expect(rowWindow(list, 0, 20, 99).at(-1)).toBe(99);
  });
});

describe('the corpus', () => {
  it('puts no barrier in the way of anybody', async () => {
    const { container } = showBrowse();
    await rowAt(0);
    expect(await barriers(container)).toEqual([]);
  });

  it('of any size is drawn and read only as far as it is in sight', async () => {
    const onRead = vi.fn<BrowseActions['onRead']>(longCorpus(100_000).onRead);
    showBrowse({ onRead });
    await rowAt(0);
    expect(screen.getByText('100,000 articles')).toBeTruthy();
    expect(document.querySelectorAll('[data-place]').length).toBeLessThan(40);
    expect(onRead.mock.calls.flat(2).length).toBeLessThan(40);
  });

  it('comes into sight by scrolling', async () => {
    showBrowse();
    await rowAt(0);
    const list = document.querySelector('.virtual-list');
    if (!list) throw new Error('No list');
    list.scrollTop = 62 * 50_000;
    fireEvent.scroll(list);
    expect((await rowAt(50_000)).getAttribute('aria-posinset')).toBe('50001');
    expect(document.querySelector('[data-place="20"]')).toBeNull();
  });

  it('is walked through by keys, to its very end', async () => {
    showBrowse();
    const first = await rowAt(0);
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(await rowAt(1));
    fireEvent.keyDown(await rowAt(1), { key: 'End' });
    expect(document.activeElement).toBe(await rowAt(99_999));
    fireEvent.keyDown(await rowAt(99_999), { key: 'Home' });
    expect(document.activeElement).toBe(await rowAt(0));
  });

  it('says so where nothing fits, and shows all again', async () => {
    const onFind: BrowseActions['onFind'] = async ({ words }) => (words === '' ? [0] : []);
    showBrowse({ onFind });
    await rowAt(0);
    fireEvent.input(screen.getByLabelText('Words'), { target: { value: 'nothing' } });
    const all = await screen.findByText('Show all articles');
    all.focus();
    fireEvent.click(all);
    await rowAt(0);
    expect(document.activeElement).toBe(screen.getByLabelText('Words'));
    expect(screen.queryByText('No article fits all of these fields.')).toBeNull();
  });

  it('says so where there is none yet', async () => {
    showBrowse({}, 0);
    expect(await screen.findByText(/^There are no articles on this device yet/)).toBeTruthy();
    expect(screen.queryByText('Show all articles')).toBeNull();
  });

  it('is asked once the reader pauses', async () => {
    const onFind = vi.fn<BrowseActions['onFind']>(() => Promise.resolve([0]));
    showBrowse({ onFind });
    await rowAt(0);
    for (const words of ['t', 'to', 'tour'])
      fireEvent.input(screen.getByLabelText('Words'), { target: { value: words } });
    await waitFor(() => expect(onFind.mock.lastCall?.[0].words).toBe('tour'));
    expect(onFind).toHaveBeenCalledTimes(2);
  });

  it('marks what is kept, which can be given up and had back', async () => {
    const onGiveUp = vi.fn<BrowseActions['onGiveUp']>(async () => true);
    const onRestore = vi.fn<BrowseActions['onRestore']>(async () => true);
    const onRead = () =>
      Promise.resolve(new Map<number, BrowsedEntry>([[0, { ...browsedEntry(0), kept: true }]]));
    showBrowse({ onGiveUp, onRestore, onRead }, 1);
    await rowAt(0);
    expect(screen.getByText('Kept')).toBeTruthy();
    fireEvent.click(screen.getByText('Remove from kept'));
    expect(onGiveUp).toHaveBeenCalledExactlyOnceWith(browsedEntry(0).article.id);
    fireEvent.click(await screen.findByText('Undo'));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(browsedEntry(0).article.id);
    expect(await screen.findByText('Kept')).toBeTruthy();
  });

  it('says that something was given up only where it was', async () => {
    const onGiveUp = vi.fn<BrowseActions['onGiveUp']>(async () => false);
    const onRead = async () => new Map([[0, { ...browsedEntry(0), kept: true }]]);
    showBrowse({ onGiveUp, onRead }, 1);
    await rowAt(0);
    fireEvent.click(screen.getByText('Remove from kept'));
    await onGiveUp.mock.results[0]?.value;
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByText('Kept')).toBeTruthy();
    expect(screen.queryByText('Undo')).toBeNull();
  });
});
