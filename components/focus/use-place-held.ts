import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isFocusLost } from './is-focus-lost.ts';
import { useFocusHandedOn } from './use-focus-handed-on.ts';

/**
 * For a list whose rows go when a button is pressed: the focus goes on to the button that comes into its
 * place, and does not fall to the page.
 * @param box - holds the list
 * @param next - the id of what has the focus once the whole list is gone
 * @returns what is to be told the place of a row, counted from 0, when its button is pressed
 */
export function usePlaceHeld(
  box: RefObject<HTMLElement | null>,
  next: string,
): (place: number) => void {
  const pressed = useRef<{ place: number; rows: number } | null>(null);
  const rows = (): HTMLElement[] => [...(box.current?.querySelectorAll('li') ?? [])];
  useEffect(() => {
    const left = rows();
    if (pressed.current === null || !isFocusLost()) return;
    const row = left[Math.min(pressed.current.place, left.length - 1)];
    row?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    // A button that was disabled for a while has lost the focus before its row goes.
    if (left.length < pressed.current.rows) pressed.current = null;
  });
  useFocusHandedOn(box, next, () => pressed.current !== null && isFocusLost());
  return (place) => {
    pressed.current = { place, rows: rows().length };
  };
}
