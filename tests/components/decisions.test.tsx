// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import type { StoryWord } from '../../lib/messages/messages.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { lantern, marquee, tabloid, unnamed } from './samples/articles.ts';
import { pageStates } from './samples/page-states.ts';
import { show } from './show.tsx';

const nowhere = (): void => {};
const onSay = vi.fn<(article: string, other: string, says: StoryWord | null) => void>();
const showPanel = (name: string, { said = [] as string[], isPrivate = false } = {}) => {
  const state: PageState = pageStates[name] ?? { state: 'reading' };
  const actions = {
    onKeep: nowhere,
    onGiveUp: nowhere,
    onRestore: nowhere,
    onSay,
    onOpen: nowhere,
    onSettings: nowhere,
    onRetry: nowhere,
  };
  const deeds = { said: new Set(said), outcome: 'done' as const, gaveUp: false };
  return show(<PagePanel state={state} isPrivate={isPrivate} deeds={deeds} actions={actions} />);
};
const buttons = (): string[] =>
  screen.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  onSay.mockClear();
});

describe('the reader decides', () => {
  it('that an article is not of this story', () => {
    showPanel('related');
    fireEvent.click(screen.getByLabelText(`Not this story: ${marquee.title}`));
    expect(onSay).toHaveBeenCalledExactlyOnceWith(lantern.id, marquee.id, 'other-story');
  });

  it('never of the open page itself', () => {
    showPanel('related');
    expect(screen.queryByLabelText(`Not this story: ${lantern.title}`)).toBeNull();
  });

  it('that an article about the same people is of this story', () => {
    showPanel('decided');
    const folded = screen.getByText('Also about them: 2 articles').closest('details');
    if (!folded) throw new Error('Nothing is folded');
    expect(folded.open).toBe(false);
    fireEvent.click(within(folded).getByLabelText(`Same story: ${tabloid.title}`));
    expect(onSay).toHaveBeenCalledExactlyOnceWith(lantern.id, tabloid.id, 'same-story');
  });

  it('otherwise, where the article stands that was just left out, with the focus on it', () => {
    showPanel('decided', { said: [marquee.id] });
    const undo = screen.getByLabelText(`Undo: ${marquee.title}`);
    expect(undo.closest('.timeline')).not.toBeNull();
    expect(document.activeElement).toBe(undo);
    expect(screen.queryByText('Left out by you: 1 article')).toBeNull();
    fireEvent.click(undo);
    expect(onSay).toHaveBeenCalledExactlyOnceWith(lantern.id, marquee.id, null);
  });

  it('otherwise on a later day, from the list of what was left out', () => {
    showPanel('decided');
    const undo = screen.getByLabelText(`Undo: ${marquee.title}`);
    expect(undo.closest('.timeline')).toBeNull();
    expect(undo.closest('details')?.textContent).toContain('Left out by you: 1 article');
  });

  it('otherwise about an article that was taken in', () => {
    showPanel('decided');
    fireEvent.click(screen.getByLabelText(`Undo: ${unnamed.title}`));
    expect(onSay).toHaveBeenCalledExactlyOnceWith(lantern.id, unnamed.id, null);
  });

  it('and can take the last article back when no story is left', () => {
    showPanel('no-story-left', { said: [marquee.id] });
    const undo = screen.getByLabelText(`Undo: ${marquee.title}`);
    expect(undo.closest('details')?.open).toBe(true);
  });

  it('nothing in a private window', () => {
    showPanel('decided', { isPrivate: true });
    expect(buttons()).toEqual(['Sources and settings']);
    expect(screen.getByText('Private window: nothing is written.')).toBeTruthy();
  });
});
