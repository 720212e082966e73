// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import {
  Options,
  type OptionsActions,
  type OptionsState,
} from '../../components/options/Options.tsx';
import type { Outcome } from '../../components/options/outcome.ts';
import { optionsActions } from './samples/options-actions.ts';
import { fullOptions, harbor, later } from './samples/options-states.ts';
import { show } from './show.tsx';

afterEach(cleanup);

/** The options page of a state that changes. */
function showOptions(
  state: Signal<OptionsState>,
  actions: Partial<OptionsActions> = {},
): (part: Partial<OptionsState>) => void {
  const Page = () => <Options state={state.value} actions={optionsActions(actions)} now={later} />;
  show(<Page />);
  return (part) => {
    state.value = { ...state.value, ...part };
  };
}
const press = (button: HTMLElement): void => {
  button.focus();
  fireEvent.click(button);
};
/** Does as Chromium, which takes the focus from what is disabled. */
const loseDisabled = async (button: HTMLElement): Promise<void> => {
  await waitFor(() => expect(button.matches(':disabled')).toBe(true));
  button.blur();
};
const focused = () => document.activeElement;
const title = 'Starlight News';
const heading = (name: string) => screen.getByRole('heading', { name });
const address = () => screen.getByLabelText(/^Address of/);
const feeds = ['news', 'film'].map((name) => ({
  kind: 'feed' as const,
  title: name,
  address: `https://a.example/${name}`,
}));

it('goes on to the next part where the last decision is taken back', async () => {
  const change = showOptions(signal(fullOptions));
  const [last] = screen.getAllByLabelText(/^Undo: .* \/ /);
  if (last) press(last);
  change({ corrections: [] });
  await waitFor(() => expect(focused()).toBe(heading('Your data')));
});

it('can go to that part’s heading alone', () => {
  showOptions(signal(fullOptions));
  const parts = screen.getAllByRole('heading', { level: 2 });
  expect(parts.filter((each) => each.hasAttribute('tabindex'))).toEqual([heading('Your data')]);
  expect(parts.length).toBeGreaterThan(1);
});

it('goes to the address field once all suggested feeds are added', async () => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const change = showOptions(signal({ ...fullOptions, suggested: feeds }), {
    onSuggested: () => promise,
  });
  const button = screen.getByText('Add all');
  press(button);
  await loseDisabled(button);
  resolve({ count: 2 });
  await waitFor(() => expect(button.matches(':disabled')).toBe(false));
  change({ suggested: [] });
  await waitFor(() => expect(focused()).toBe(address()));
});

it('goes there once all is added that an address led to', async () => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  showOptions(signal(fullOptions), {
    onAddress: () => Promise.resolve({ found: feeds, add: () => promise }),
  });
  fireEvent.input(address(), { target: { value: 'a.example' } });
  fireEvent.click(screen.getByText('Add'));
  const button = await screen.findByText('Add all');
  press(button);
  await loseDisabled(button);
  resolve({ count: 2 });
  await waitFor(() => expect(focused()).toBe(address()));
});

it('comes back to the button by which an address is added', async () => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  showOptions(signal(fullOptions), { onAddress: () => promise });
  fireEvent.input(address(), { target: { value: 'a.example' } });
  const button = screen.getByText('Add');
  press(button);
  await loseDisabled(button);
  resolve({ failure: 'no_feed' });
  await waitFor(() => expect(focused()).toBe(button));
});

it('goes to the source whose new key is accepted, or that may be fetched again', async () => {
  const source = { ...harbor, title, progress: null, offeredKey: 'AAAA' };
  const state = { ...fullOptions, sources: [source], barred: [source.id] };
  const change = showOptions(signal(state));
  press(screen.getByLabelText(/^Accept the new key: /));
  change({ sources: [{ ...source, offeredKey: null }] });
  await waitFor(() => expect(focused()).toBe(heading(title)));
  press(screen.getByLabelText(/^Allow again: /));
  change({ barred: [] });
  await waitFor(() => expect(screen.queryByText(/^Allow again/)).toBeNull());
  expect(focused()).toBe(heading(title));
});

it('goes to the first source where all may be fetched again', async () => {
  const first = { ...harbor, title, progress: null };
  const sources = [first, { ...first, id: 'other', title: 'Other' }];
  const barred = sources.map(({ id }) => id);
  const change = showOptions(signal({ ...fullOptions, sources, barred }));
  press(screen.getByText('Allow all again'));
  change({ barred: [] });
  await waitFor(() => expect(focused()).toBe(heading(title)));
});

it('stays where the reader has gone meanwhile', async () => {
  const source = { ...harbor, title, progress: null, offeredKey: 'AAAA' };
  const change = showOptions(signal({ ...fullOptions, sources: [source] }));
  press(screen.getByLabelText(/^Accept the new key: /));
  address().focus();
  change({ sources: [{ ...source, offeredKey: null }], corrections: [] });
  await waitFor(() => expect(screen.queryByText(/new key/)).toBeNull());
  expect(focused()).toBe(address());
});
