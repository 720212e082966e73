import { isFocusLost } from './is-focus-lost.ts';

/** Puts the focus on an element where nothing has it; whoever has moved on keeps it. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (isFocusLost()) element?.focus({ preventScroll: true });
}
