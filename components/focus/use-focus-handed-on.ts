import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a part that goes when its button is pressed: hands the focus on to what stays, so that it does not
 * fall to the page.
 * @param box - holds the part; what is in it goes with the component that calls this
 * @param next - the id of what has the focus then
 * @param isLeft - whether the focus was here and is lost already, as of a button that was disabled
 */
export function useFocusHandedOn(
  box: RefObject<HTMLElement | null>,
  next: string,
  isLeft = (): boolean => false,
): void {
  const handOn = useRef(() => {});
  handOn.current = () => {
    if (box.current?.contains(document.activeElement) || isLeft())
      document.getElementById(next)?.focus({ preventScroll: true });
  };
  // Of the layout, since only that is sure to have begun when a button is pressed early.
  useLayoutEffect(() => () => handOn.current(), []);
}
