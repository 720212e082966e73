import { useEffect, useRef } from 'preact/hooks';
import { takeLostFocus } from './take-lost-focus.ts';

/**
 * For buttons that are disabled while what they do takes place: gives the focus back to the one that was
 * pressed, where it was lost and nothing else has taken it.
 * @param disabled - whether they are disabled now
 * @returns what is to be called when one of them is pressed
 */
export function useFocusBack(disabled: boolean): () => void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (disabled) return;
    if (pressed.current instanceof HTMLElement) takeLostFocus(pressed.current);
    pressed.current = null;
  }, [disabled]);
  return () => {
    pressed.current = document.activeElement;
  };
}
