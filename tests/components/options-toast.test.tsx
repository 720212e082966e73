// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useSignal } from '@preact/signals';
import { afterEach, expect, it } from 'vitest';
import { SourceRow } from '../../components/options/SourceRow.tsx';
import { Toast } from '../../components/options/Toast.tsx';
import { harbor } from './samples/options-states.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const nothing = (): void => {};
const actions = {
  onSync: nothing,
  onCancel: nothing,
  onAcceptKey: nothing,
  onWhole: nothing,
  readRuns: () => Promise.resolve([]),
};

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
      actions={{ ...actions, onRemove: remove }}
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
