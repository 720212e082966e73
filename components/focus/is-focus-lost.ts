/**
 * Whether nothing has the focus: what had it is gone, or could not be pressed for a while, and the browser let
 * it fall to the page.
 */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}
