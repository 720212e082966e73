import './VirtualList.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { rowWindow } from './row-window.ts';

/** Where the focus goes from a row, by key, in rows; Infinity for the end of the list. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/**
 * A list of any length: only the rows in sight are drawn, all of the same height. Arrow keys, Page Up
 * and Down, Home and End go from row to row; Tab leads through what is in the rows.
 */
export function VirtualList(props: {
  /** What the list is, for those who do not see it. */
  label: string;
  count: number;
  /** Pixels. */
  rowHeight: number;
  /** Told which rows are drawn, whenever that has changed. */
  onDrawn: (places: number[]) => void;
  children: (place: number) => ComponentChildren;
}) {
  const { count, rowHeight, onDrawn } = props;
  const box = useRef<HTMLDivElement>(null);
  const scrolled = useSignal(0);
  const height = useSignal(0);
  const focused = useSignal(-1);
  const wanted = useRef(-1);
  const places = rowWindow({ count, rowHeight }, scrolled.value, height.value, focused.value);

  useEffect(() => {
    const measure = (): void => {
      height.value = box.current?.clientHeight ?? 0;
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [height, count]);
  const drawn = places.join(' ');
  useEffect(() => {
    if (drawn !== '') onDrawn(drawn.split(' ').map(Number));
  }, [drawn, onDrawn]);
  useEffect(() => {
    if (wanted.current < 0) return;
    rowAt(wanted.current)?.focus();
    wanted.current = -1;
  });

  const rowAt = (place: number): HTMLElement | null =>
    box.current?.querySelector<HTMLElement>(`[data-place="${place}"]`) ?? null;
  const go = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || count === 0) return;
    event.preventDefault();
    const place = Math.min(count - 1, Math.max(0, focused.value + step));
    wanted.current = place;
    focused.value = place;
    rowAt(place)?.focus();
  };

  return (
    <div
      ref={box}
      class="virtual-list"
      onScroll={(event) => {
        scrolled.value = event.currentTarget.scrollTop;
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus only, as Tab does */}
      <ul aria-label={props.label} style={{ height: `${count * rowHeight}px` }} onKeyDown={go}>
        {places.map((place) => (
          <li
            key={place}
            data-place={place}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one row is in the tab order, so that the keys have somewhere to begin
            tabIndex={place === Math.max(0, focused.value) ? 0 : -1}
            aria-setsize={count}
            aria-posinset={place + 1}
            style={{ height: `${rowHeight}px`, top: `${place * rowHeight}px` }}
            onFocusIn={() => {
              focused.value = place;
            }}
          >
            {props.children(place)}
          </li>
        ))}
      </ul>
    </div>
  );
}
