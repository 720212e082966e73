// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExampleContext } from '../../components/welcome/Example.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Notice, Settings } from '../../lib/settings/settings.ts';
import { fullContext } from './samples/contexts.ts';
import { barriers, show } from './show.tsx';
import { defaultSettings } from '../../lib/settings/settings.ts';

const unanswered: Settings = { ...defaultSettings, notice: 'click', answered: false };
const listed: Settings = { ...defaultSettings, notice: 'listed', answered: true };

const onChoose = vi.fn<(notice: Notice) => void>();
const showWelcome = (
  settings: Settings,
  {
    granted = true,
    refused = false,
    example = fullContext,
  }: { granted?: boolean; refused?: boolean; example?: ExampleContext } = {},
) =>
  show(
    <Welcome
      settings={settings}
      granted={granted}
      refused={refused}
      example={example}
      onChoose={onChoose}
      onOpen={() => {}}
      onSettings={() => {}}
    />,
  );
const chosen = (): (string | undefined)[] =>
  screen
    .queryAllByRole('button', { pressed: true })
    .map(({ firstChild }) => firstChild?.textContent ?? undefined);

afterEach(cleanup);

describe('Welcome', () => {
  it('puts no barrier in the way of anybody', async () => {
    expect(await barriers(showWelcome(unanswered).container)).toEqual([]);
    cleanup();
    expect(await barriers(showWelcome(listed).container)).toEqual([]);
  });

  it('first asks one question, with nothing chosen beforehand and no example', () => {
    showWelcome(unanswered);
    expect(chosen()).toEqual([]);
    expect(screen.queryByText('An example')).toBeNull();
  });

  it('passes the choice on within the click', () => {
    showWelcome(unanswered);
    fireEvent.click(screen.getByText('On well-known news sites'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('listed');
  });

  it('shows the example and how the corpus grows once it is answered', () => {
    showWelcome(listed);
    expect(chosen()).toEqual(['On well-known news sites']);
    expect(screen.getByText('Sources disagree on 2 points')).toBeTruthy();
    expect(screen.getByText('How your corpus grows')).toBeTruthy();
  });

  it('ranks the example’s headings below those of the page', () => {
    showWelcome(listed);
    const titles = screen
      .getAllByRole('heading', { level: 1 })
      .map(({ textContent }) => textContent);
    expect(titles).toEqual(['Welcome to Second Source']);
  });

  it('calls no article of the example “this page”, and links to each of them', () => {
    const { container } = showWelcome(listed);
    expect(container.textContent).not.toContain('this page');
    expect(screen.getByRole('link', { name: fullContext.article.title })).toBeTruthy();
  });

  it('says so where there is no example', () => {
    showWelcome(listed, { example: null });
    expect(screen.getByText(/could not be loaded/)).toBeTruthy();
  });

  it('says that nothing has changed where the browser refused', () => {
    showWelcome(unanswered, { refused: true });
    expect(screen.getByText(/did not grant the permission/)).toBeTruthy();
  });

  it('mends a permission that was taken back with one click', () => {
    showWelcome(listed, { granted: false });
    expect(screen.getByText(/has refused or taken back this permission/)).toBeTruthy();
    fireEvent.click(screen.getByText('Allow again'));
    expect(onChoose).toHaveBeenLastCalledWith('listed');
  });
});
