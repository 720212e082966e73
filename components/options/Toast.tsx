import './Toast.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import { takeLostFocus } from '../focus/take-lost-focus.ts';
import { useSpeech } from '../wording/wording.ts';

/** How long it is shown to somebody who does not look at it, in milliseconds. */
const TIME = 12_000;
const TICK = 500;
/** Of a toast that somebody is at. */
const HELD = ':hover, :has(:focus-visible)';

/**
 * Says what was just done, and offers to undo it where that can be. It goes by itself after a while; the
 * time stands still while the mouse is over it, or the focus is seen in it, as of somebody who goes by keys.
 */
export function Toast(props: { text: string; onUndo?: () => void; onClose: () => void }) {
  const { translate } = useSpeech();
  const box = useRef<HTMLOutputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const said = useId();
  const close = useRef(props.onClose);
  close.current = props.onClose;
  useEffect(() => {
    // The button that was pressed is gone with its source: the way back is what comes next.
    takeLostFocus(undo.current);
    let left = TIME;
    const timer = setInterval(() => {
      if (box.current?.matches(HELD)) return;
      left -= TICK;
      if (left > 0) return;
      clearInterval(timer);
      close.current();
    }, TICK);
    return () => clearInterval(timer);
  }, [props.text]);
  return (
    <output ref={box} class="toast">
      <span id={said}>{props.text}</span>
      {props.onUndo && (
        <button
          ref={undo}
          type="button"
          class="button-plain"
          aria-describedby={said}
          onClick={props.onUndo}
        >
          {translate('source_undo')}
        </button>
      )}
      <button type="button" class="button-plain" onClick={props.onClose}>
        {translate('toast_close')}
      </button>
    </output>
  );
}
