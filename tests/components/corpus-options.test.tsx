// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CorrectionEntry, Corrections } from '../../components/options/Corrections.tsx';
import { Keeping } from '../../components/options/Keeping.tsx';
import type { Settings } from '../../lib/settings/settings.ts';
import { fullOptions } from './samples/options-states.ts';
import { barriers, show } from './show.tsx';

const onKeepRead = vi.fn<(keepRead: boolean) => void>();
const onRetention = vi.fn<(retention: Pick<Settings, 'keepDays' | 'keepMegabytes'>) => void>();
const showKeeping = (settings: Partial<Settings> = {}) =>
  show(
    <Keeping
      settings={{ ...fullOptions.settings, ...settings }}
      onKeepRead={onKeepRead}
      onRetention={onRetention}
    />,
  );

afterEach(cleanup);

describe('keeping', () => {
  it('puts no barrier in the way of anybody', async () => {
    expect(await barriers(showKeeping().container)).toEqual([]);
  });

  it('of what is read is off until the reader wants it', () => {
    showKeeping();
    const box = screen.getByLabelText<HTMLInputElement>('Keep articles that I read');
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(onKeepRead).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('of everything ends only where the reader sets a bound, by age or by size', () => {
    showKeeping();
    const age = screen.getByLabelText<HTMLSelectElement>(/^Hold articles published/);
    const size = screen.getByLabelText<HTMLSelectElement>(/^Let the corpus take/);
    expect([age.value, size.value]).toEqual(['', '']);
    fireEvent.change(age, { target: { value: '730' } });
    expect(onRetention).toHaveBeenLastCalledWith({ keepDays: 730, keepMegabytes: null });
    fireEvent.change(size, { target: { value: '500' } });
    expect(onRetention).toHaveBeenLastCalledWith({ keepDays: null, keepMegabytes: 500 });
  });

  it('shows a bound that stands, also one that came with an import', () => {
    showKeeping({ keepDays: 90, keepMegabytes: 1000 });
    expect(screen.getByDisplayValue('90 days')).toBeTruthy();
    expect(screen.getByDisplayValue('1 GB')).toBeTruthy();
  });
});

describe('what the reader decided', () => {
  const onUndo = vi.fn<(correction: CorrectionEntry) => void>();
  const showCorrections = (corrections: CorrectionEntry[] = fullOptions.corrections) =>
    show(<Corrections next="" corrections={corrections} onUndo={onUndo} />);

  it('is listed by headline, or by address where the corpus does not hold the article', () => {
    showCorrections();
    expect(screen.getByText(/inside Mara Ellison’s quiet spring \(Marquee Weekly\)/)).toBeTruthy();
    expect(screen.getByText('lantern.example/ellison-renn-split')).toBeTruthy();
    expect(screen.getByText('A text without an address')).toBeTruthy();
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'is listed where an imported export calls an article %s',
    (first) => {
      showCorrections([
        { id: first, first, second: 'https://a.example/', says: 'same-story', at: 1, articles: {} },
      ]);
      expect(screen.getByText('A text without an address')).toBeTruthy();
      expect(screen.getByText('a.example/')).toBeTruthy();
    },
  );

  it('is taken back with one click', () => {
    showCorrections();
    fireEvent.click(screen.getByLabelText(/^Undo: lantern/));
    expect(onUndo.mock.lastCall?.[0].id).toBe('one');
  });
});
