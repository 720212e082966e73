// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import type { PageDeeds } from '../../components/page/PageView.tsx';
import type { StoryWord } from '../../lib/messages/messages.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { lantern } from './samples/articles.ts';
import { fullContext } from './samples/contexts.ts';
import { notKept, pageStates, verdict } from './samples/page-states.ts';
import { barriers, show } from './show.tsx';

const actions = {
  onKeep: vi.fn<() => void>(),
  onGiveUp: vi.fn<(article: string) => void>(),
  onRestore: vi.fn<(article: string) => void>(),
  onSay: vi.fn<(article: string, other: string, says: StoryWord | null) => void>(),
  onOpen: vi.fn<(url: string) => void>(),
  onSettings: vi.fn<() => void>(),
  onRetry: vi.fn<() => void>(),
};
const noDeeds: PageDeeds = { said: new Set(), outcome: 'done', gaveUp: false };
const showState = (name: string, isPrivate = false, deeds = noDeeds) => {
  const state = pageStates[name];
  if (!state) throw new Error(`No sample ${name}`);
  return show(<PagePanel state={state} isPrivate={isPrivate} deeds={deeds} actions={actions} />);
};
/** A page in a popup whose button for the side panel does this. */
const showBeside = (onSidePanel: () => Promise<void>) =>
  show(
    <PagePanel
      state={{ state: 'reading' }}
      isPrivate={false}
      deeds={noDeeds}
      actions={actions}
      onSidePanel={onSidePanel}
    />,
  );

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('PagePanel', () => {
  it('tells those who do not see it what has come into view', async () => {
    const state = signal<PageState>({ state: 'reading' });
    const Panel = () => (
      <PagePanel state={state.value} isPrivate={false} deeds={noDeeds} actions={actions} />
    );
    show(<Panel />);
    const told = document.querySelector('.panel > output');
    await waitFor(() => expect(told?.textContent).toBe('Reading this page'));
    state.value = { state: 'related', context: fullContext, verdict, keeping: notKept };
    await waitFor(() =>
      expect(told?.textContent).toBe(`${lantern.title}. Sources disagree on 2 points`),
    );
    state.value = { state: 'not-an-article', refusal: 'home-page' };
    await waitFor(() => expect(told?.textContent).toBe('This is a front page'));
    state.value = { state: 'failed', reason: 'page', detail: '' };
    await waitFor(() => expect(told?.textContent).toBe(''));
  });

  it.each(Object.keys(pageStates))('puts no barrier in the way of anybody: %s', async (name) => {
    expect(await barriers(showState(name).container)).toEqual([]);
  });

  it.each(Object.keys(pageStates))('has a text for everything it says: %s', (name) => {
    const { container } = showState(name);
    expect(container.textContent).not.toMatch(
      /(page|story|time|kept|say|said|count|relation|reason|write)_/,
    );
  });

  it.each([
    ['home-page', 'This is a front page'],
    ['pdf', 'A PDF document'],
    ['store', 'An extension store'],
    ['not-permitted', 'Click the Second Source button in the toolbar to read this page.'],
    ['no-related', 'No other coverage found'],
    ['too-little-text', 'Too little text to read'],
  ])('says what is the matter: %s', (name, text) => {
    showState(name);
    expect(screen.getByText(text, { selector: 'main *' })).toBeTruthy();
  });

  it('tells why an article was not taken for a celebrity article', () => {
    showState('not-celebrity');
    expect(screen.getByText('The page stands in the section “Politics”.')).toBeTruthy();
  });

  it('offers to try again after a failure, with the detail folded away', () => {
    showState('failed-database');
    expect(screen.getByText('QuotaExceededError: disk is full').closest('details')?.open).toBe(
      false,
    );
    fireEvent.click(screen.getByText('Try again'));
    expect(actions.onRetry).toHaveBeenCalledOnce();
  });

  it('says in a private window that nothing is written, and only there', () => {
    showState('related');
    expect(screen.queryByText('Private window: nothing is written.')).toBeNull();
    cleanup();
    showState('related', true);
    expect(screen.getByText('Private window: nothing is written.')).toBeTruthy();
  });

  it('says what could not be written', () => {
    showState('related', false, { said: new Set(), outcome: 'storage_full', gaveUp: false });
    expect(screen.getByRole('alert').textContent).toMatch(/^There is no room left/);
  });

  it('says where nobody knows what was written', () => {
    showState('related', false, { said: new Set(), outcome: 'unknown', gaveUp: false });
    expect(screen.getByRole('alert').textContent).toMatch(/^Something went wrong while/);
  });

  it('keeps the open article, gives it up and takes that back', () => {
    showState('related');
    fireEvent.click(screen.getByText('Keep this article'));
    expect(actions.onKeep).toHaveBeenCalledOnce();
    cleanup();
    showState('kept');
    fireEvent.click(screen.getByText('Remove from kept'));
    expect(actions.onGiveUp).toHaveBeenCalledExactlyOnceWith(lantern.id);
    cleanup();
    showState('related', false, { said: new Set(), outcome: 'done', gaveUp: true });
    fireEvent.click(screen.getByText('Undo'));
    expect(actions.onRestore).toHaveBeenCalledExactlyOnceWith(lantern.id);
  });

  it('says what changed since the article was kept', () => {
    showState('kept');
    const text = screen.getByText('Changed since you kept it').closest('details')?.textContent;
    expect(text).toContain('Headline was “Mara Ellison and Tobias Renn part after eight years”');
    expect(text).toContain('“$4.2 million” was “$4.1 million”');
    expect(text).toContain('misstated the price of the house');
    expect(text).toContain('Some of the text has changed');
  });

  it('keeps nothing in a private window', () => {
    showState('related', true);
    expect(screen.queryByText('Keep this article')).toBeNull();
  });

  it('leads to the side panel where the browser has one, and is none itself', () => {
    showState('reading');
    expect(screen.queryByRole('button', { name: 'Open in side panel' })).toBeNull();
    cleanup();
    const open = vi.fn<() => Promise<void>>(async () => undefined);
    showBeside(open);
    const button = screen.getByRole('button', { name: 'Open in side panel' });
    expect(button.textContent).toBe('Side panel');
    fireEvent.click(button);
    expect(open).toHaveBeenCalledOnce();
  });

  it('says so where the browser does not open the side panel', async () => {
    showBeside(() => Promise.reject(new Error('No window')));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open in side panel' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not open the side panel/);
  });

  it('says so anew where it does not open a second time, for who hears the page', async () => {
    showBeside(() => Promise.reject(new Error('No window')));
    const button = screen.getByRole('button', { name: 'Open in side panel' });
    fireEvent.click(button);
    const first = await screen.findByRole('alert');
    fireEvent.click(button);
    await waitFor(() => expect(first.isConnected).toBe(false));
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('offers to ask anew where reading takes long, and then again', () => {
    vi.useFakeTimers();
    try {
      showState('reading');
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      for (const times of [1, 2]) {
        void act(() => void vi.advanceTimersByTime(10_000));
        expect(screen.getByText('This is taking longer than usual.')).toBeTruthy();
        fireEvent.click(screen.getByText('Try again'));
        expect(actions.onRetry).toHaveBeenCalledTimes(times);
        void act(() => void vi.advanceTimersByTime(1_000));
        expect(screen.queryByText('Try again')).toBeNull();
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes on to the heading when it is asked anew, as the button goes', () => {
    vi.useFakeTimers();
    try {
      showState('reading');
      void act(() => void vi.advanceTimersByTime(10_000));
      const button = screen.getByText('Try again');
      button.focus();
      fireEvent.click(button);
      void act(() => void vi.advanceTimersByTime(1_000));
      expect(button.isConnected).toBe(false);
      expect(document.activeElement?.textContent).toBe('Reading this page');
    } finally {
      vi.useRealTimers();
    }
  });

  it('leads to the settings', () => {
    showState('reading');
    fireEvent.click(screen.getByText('Sources and settings'));
    expect(actions.onSettings).toHaveBeenCalledOnce();
  });
});
