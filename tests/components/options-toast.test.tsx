// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useSignal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { SourceRow } from '../../components/options/SourceRow.tsx';
import { Toast } from '../../components/options/Toast.tsx';
import { harbor } from './samples/options-states.ts';
import { sourceActions } from './samples/source-actions.ts';
import { show } from './show.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const nothing = (): void => {};

/** A source that is removed by its button and offered back. */
function Removable() {
  const gone = useSignal(false);
  const remove = () => (gone.value = true);
  return gone.value ? (
    <Toast text="Removed" onUndo={nothing} onClose={nothing} />
  ) : (
    <SourceRow
      source={harbor}
      articles={1}
      barred={false}
      actions={{ ...sourceActions, onRemove: remove }}
      now={0}
    />
  );
}

it('takes the focus to Undo where the button that was pressed is gone', async () => {
  show(<Removable />);
  const button = screen.getByText('Remove');
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
});

it('leaves the focus alone where it is somewhere else', async () => {
  show(
    <>
      <input aria-label="Elsewhere" />
      <Removable />
    </>,
  );
  screen.getByLabelText('Elsewhere').focus();
  fireEvent.click(screen.getByText('Remove'));
  await screen.findByText('Undo');
  expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere'));
});

/** A toast that the browser says is of one of these kinds, as `:hover`. */
function showToast() {
  vi.useFakeTimers();
  const onClose = vi.fn<() => void>();
  show(<Toast text="Removed" onUndo={nothing} onClose={onClose} />);
  const is = new Set<string>();
  vi.spyOn(screen.getByRole('status'), 'matches').mockImplementation((selector) =>
    selector.split(', ').some((each) => is.has(each)),
  );
  return { onClose, is };
}

it('goes by itself, also where the mouse has put the focus into it', () => {
  const { onClose } = showToast();
  expect(document.activeElement?.textContent).toBe('Undo');
  vi.advanceTimersByTime(11_000);
  expect(onClose).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_500);
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([':hover', ':has(:focus-visible)'])(
  'stands still while it is %s, and goes on with the time that is left',
  (held) => {
    const { onClose, is } = showToast();
    vi.advanceTimersByTime(10_000);
    is.add(held);
    vi.advanceTimersByTime(60_000);
    expect(onClose).not.toHaveBeenCalled();
    is.clear();
    vi.advanceTimersByTime(1_000);
    expect(onClose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_500);
    expect(onClose).toHaveBeenCalledOnce();
  },
);
