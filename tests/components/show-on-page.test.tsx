// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Marks } from '../../components/story/marks.ts';
import { Story } from '../../components/story/Story.tsx';
import { type MarkOutcome, markOutcomes } from '../../lib/anchor/mark-outcome.ts';
import type { Evidence } from '../../lib/facts/evidence.ts';
import { lantern } from './samples/articles.ts';
import { fullContext } from './samples/contexts.ts';
import { separationDate } from './samples/facts.ts';
import { barriers, show } from './show.tsx';

const onShow = vi.fn<(evidence: Evidence) => void>();
const onClear = vi.fn<() => void>();
const evidence = separationDate.answers[0]?.statements[0]?.evidence;
const asked = (outcome: MarkOutcome): Marks['last'] => (evidence ? { evidence, outcome } : null);
const showStory = (last: Marks['last'] = null) =>
  show(
    <Story
      context={{ ...fullContext, facts: [separationDate], timeline: [] }}
      onOpen={vi.fn<(url: string) => void>()}
      marks={{ last, onShow, onClear }}
    />,
  );
const buttons = (): HTMLElement[] => screen.queryAllByLabelText(/^(?:Show on page|Remove mark): /);

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('a sentence of the open page', () => {
  it('can be shown there; those of other pages open their own', () => {
    showStory();
    expect(fullContext.article.id).toBe(lantern.id);
    expect(buttons()).toHaveLength(1);
    expect(screen.getAllByText('Open at this sentence').length).toBeGreaterThan(0);
    for (const button of buttons()) fireEvent.click(button);
    expect(onShow).toHaveBeenCalledExactlyOnceWith(evidence);
  });

  it('can have its mark removed once it is marked', () => {
    showStory(asked('marked'));
    expect(screen.getByText(/Press Escape there to remove the mark/).localName).toBe('output');
    for (const button of buttons()) fireEvent.click(button);
    expect(onClear).toHaveBeenCalledOnce();
    expect(onShow).not.toHaveBeenCalled();
  });

  it.each([
    ['not_found', 'This sentence cannot be found on the page as it is now.'],
    ['unsupported', 'This browser cannot mark text on a page.'],
    ['not_permitted', /does not let Second Source into this page now/],
  ] as const)('says what is the matter, and can be asked for again: %s', (outcome, text) => {
    showStory(asked(outcome));
    expect(screen.getByText(text)).toBeTruthy();
    for (const button of buttons()) fireEvent.click(button);
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('says nothing of what came of another sentence', () => {
    showStory(evidence ? { evidence: { ...evidence, start: 7 }, outcome: 'marked' } : null);
    expect(screen.queryByText(/Press Escape there/)).toBeNull();
  });

  it.each(markOutcomes)('puts no barrier in the way of anybody: %s', async (outcome) => {
    expect(await barriers(showStory(asked(outcome)).container)).toEqual([]);
  });

  it('is not to be shown where there is no page: in an example', () => {
    show(<Story context={fullContext} onOpen={vi.fn<(url: string) => void>()} />);
    expect(buttons()).toHaveLength(0);
  });
});
