// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import type { PageDeeds } from '../../components/page/PageView.tsx';
import type { StoryWord } from '../../lib/messages/messages.ts';
import { pageStates } from './samples/page-states.ts';
import { barriers, show } from './show.tsx';

const actions = {
  onSay: vi.fn<(article: string, other: string, says: StoryWord | null) => void>(),
  onOpen: vi.fn<(url: string) => void>(),
  onSettings: vi.fn<() => void>(),
  onRetry: vi.fn<() => void>(),
};
const noDeeds: PageDeeds = { said: new Set(), outcome: 'done' };
const showState = (name: string, isPrivate = false, deeds = noDeeds) => {
  const state = pageStates[name];
  if (!state) throw new Error(`No sample ${name}`);
  return show(<PagePanel state={state} isPrivate={isPrivate} deeds={deeds} actions={actions} />);
};

afterEach(cleanup);

describe('PagePanel', () => {
  it.each(Object.keys(pageStates))('puts no barrier in the way of anybody: %s', async (name) => {
    expect(await barriers(showState(name).container)).toEqual([]);
  });

  it.each(Object.keys(pageStates))('has a text for everything it says: %s', (name) => {
    const { container } = showState(name);
    expect(container.textContent).not.toMatch(
      /(page|story|time|say|said|count|relation|reason|write)_/,
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
    expect(screen.getByText(text)).toBeTruthy();
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
    showState('related', false, { said: new Set(), outcome: 'storage_full' });
    expect(screen.getByRole('alert').textContent).toMatch(/^There is no room left/);
  });

  it('leads to the settings', () => {
    showState('reading');
    fireEvent.click(screen.getByText('Sources and settings'));
    expect(actions.onSettings).toHaveBeenCalledOnce();
  });
});
