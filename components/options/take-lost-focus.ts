/**
 * Puts the focus on an element where nothing has it: what had it is gone, or could not be pressed for a
 * while, and the browser let it fall to the page. Whoever has moved on keeps it.
 */
export function takeLostFocus(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true });
}
