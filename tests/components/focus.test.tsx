// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Browse, type BrowseActions } from '../../components/browse/Browse.tsx';
import { BrowseRow } from '../../components/browse/BrowseRow.tsx';
import { Corrections } from '../../components/options/Corrections.tsx';
import { DeleteEverything } from '../../components/options/DeleteEverything.tsx';
import { FoundSources } from '../../components/options/FoundSources.tsx';
import { YourData } from '../../components/options/YourData.tsx';
import { NoticeChoice } from '../../components/notice-choice/NoticeChoice.tsx';
import { KeepLine } from '../../components/page/KeepLine.tsx';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { browsedEntry, longCorpus } from './samples/browsed.ts';
import { fullOptions } from './samples/options-states.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const nothing = (): void => {};
const focused = () => document.activeElement?.textContent;

it('stays in the list, with the place, when the corpus changes', async () => {
  const version = signal(1);
  const size = signal(1_000);
  const given: BrowseActions = {
    ...longCorpus(0),
    onFind: (...asked) => longCorpus(size.value).onFind(...asked),
  };
  const Changing = () => <Browse actions={given} outlets={[]} version={version.value} />;
  show(<Changing />);
  const list = await waitFor(() => {
    const drawn = document.querySelector('.virtual-list');
    if (!drawn?.textContent.includes('Story 0')) throw new Error('No list');
    return drawn;
  });
  list.scrollTop = 62 * 500;
  fireEvent.scroll(list);
  const link = await screen.findByText(/^Story 500 /);
  link.focus();
  size.value = 1_001;
  version.value = 2;
  await screen.findByText('1,001 articles');
  expect(document.activeElement).toBe(link);
  expect(document.querySelector('.virtual-list')?.scrollTop).toBe(62 * 500);
});

it('stays on the button by which an article is kept, given up and had back', async () => {
  const kept = signal(false);
  const gaveUp = signal(false);
  const actions = { onKeep: nothing, onGiveUp: nothing, onRestore: nothing };
  const Line = () => (
    <KeepLine
      keeping={{ kept: kept.value, changes: [], failed: null }}
      gaveUp={gaveUp.value}
      actions={actions}
    />
  );
  show(<Line />);
  screen.getByText('Keep this article').focus();
  kept.value = true;
  await waitFor(() => expect(focused()).toBe('Remove from kept'));
  kept.value = false;
  gaveUp.value = true;
  await waitFor(() => expect(focused()).toBe('Undo'));
});

it('stays on the button by which an article of the list is given up', async () => {
  const gaveUp = signal(false);
  const entry = { ...browsedEntry(0), kept: true };
  const Row = () => (
    <BrowseRow
      entry={entry}
      gaveUp={gaveUp.value}
      onOpen={nothing}
      onGiveUp={nothing}
      onRestore={nothing}
    />
  );
  show(<Row />);
  screen.getByText('Remove from kept').focus();
  gaveUp.value = true;
  await waitFor(() => expect(focused()).toBe('Undo'));
});

it('goes on to the next decision where one is taken back', async () => {
  const left = signal(fullOptions.corrections);
  const List = () => (
    <Corrections
      next=""
      corrections={left.value}
      onUndo={({ id }) => {
        left.value = left.value.filter((one) => one.id !== id);
      }}
    />
  );
  show(<List />);
  const [first, second] = screen.getAllByText('Undo');
  first?.focus();
  if (first) fireEvent.click(first);
  await waitFor(() => expect(document.activeElement).toBe(second));
});

it('goes on to the next source where one of several is added', async () => {
  const left = signal(
    ['news', 'style', 'film'].map((title) => ({
      kind: 'feed' as const,
      title,
      address: `https://a.example/${title}`,
    })),
  );
  const busy = signal(false);
  const List = () => (
    <FoundSources
      next=""
      found={left.value}
      disabled={busy.value}
      onAdd={() => {
        busy.value = true;
      }}
    />
  );
  show(<List />);
  const button = screen.getByLabelText('Add: style');
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(button.matches(':disabled')).toBe(true));
  button.blur(); // as Chromium does where what has the focus is disabled
  busy.value = false;
  await waitFor(() => expect(document.activeElement).toBe(button));
  left.value = left.value.filter(({ title }) => title !== 'style');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Add: film')));
});

it('goes to the choice that the browser allows again', async () => {
  const granted = signal(false);
  const settings = { ...defaultSettings, notice: 'listed' as const, answered: true };
  const Choice = () => (
    <NoticeChoice settings={settings} granted={granted.value} refused={false} onChoose={nothing} />
  );
  show(<Choice />);
  const button = screen.getByText('Allow again');
  button.focus();
  fireEvent.click(button);
  granted.value = true;
  await waitFor(() => expect(focused()).toMatch(/^On well-known news sites/));
});

it('goes to the question whether to delete everything, and back', async () => {
  show(<DeleteEverything disabled={false} onDelete={nothing} />);
  fireEvent.click(screen.getByText('Delete everything …'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  fireEvent.click(screen.getByText('Cancel'));
  await waitFor(() => expect(focused()).toBe('Delete everything …'));
  fireEvent.click(screen.getByText('Delete everything …'));
  fireEvent.keyDown(await screen.findByRole('textbox'), { key: 'Escape' });
  await waitFor(() => expect(focused()).toBe('Delete everything …'));
});

/** Does as a browser, which takes the focus from what can't be pressed. */
const pressAndLose = (button: HTMLElement): void => {
  button.focus();
  fireEvent.click(button);
  button.blur();
};
const data = {
  onImport: () => Promise.resolve(null),
  onExport: () => Promise.resolve(null),
  onCancelImport: nothing,
  onDelete: () => Promise.resolve(null),
};

it('comes back once everything is exported, or deleted', async () => {
  show(<YourData actions={data} importing={null} />);
  pressAndLose(screen.getByText('Export everything'));
  await screen.findByText('Exported.');
  await waitFor(() => expect(focused()).toBe('Export everything'));
  fireEvent.click(screen.getByText('Delete everything …'));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'delete' } });
  const confirm = screen.getByText('Delete everything');
  await waitFor(() => expect(confirm.closest('button')?.disabled).toBe(false));
  confirm.focus();
  fireEvent.click(confirm);
  await waitFor(() => expect(focused()).toBe('Delete everything …'));
});

it('is not taken from where the reader has gone meanwhile', async () => {
  show(
    <>
      <YourData actions={data} importing={null} />
      <button type="button">Elsewhere</button>
    </>,
  );
  pressAndLose(screen.getByText('Export everything'));
  screen.getByText('Elsewhere').focus();
  await screen.findByText('Exported.');
  expect(focused()).toBe('Elsewhere');
});
