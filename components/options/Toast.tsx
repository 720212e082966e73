import './Toast.css';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../wording/wording.ts';

/** Says what was just done and offers to undo it; the entrypoint takes it away after a while. */
export function Toast(props: { text: string; onUndo: () => void; onClose: () => void }) {
  const { translate } = useSpeech();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its source: the way back is what comes next.
    if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
  }, [props.text]);
  return (
    <output class="toast">
      <span>{props.text}</span>
      <button ref={undo} type="button" class="button-plain" onClick={props.onUndo}>
        {translate('source_undo')}
      </button>
      <button type="button" class="button-plain" onClick={props.onClose}>
        {translate('toast_close')}
      </button>
    </output>
  );
}
