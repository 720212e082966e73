import './Toast.css';
import { useSpeech } from '../wording/wording.ts';

/** Says what was just done and offers to undo it; the entrypoint takes it away after a while. */
export function Toast(props: { text: string; onUndo: () => void; onClose: () => void }) {
  const { translate } = useSpeech();
  return (
    <output class="toast">
      <span>{props.text}</span>
      <button type="button" class="button-plain" onClick={props.onUndo}>
        {translate('source_undo')}
      </button>
      <button type="button" class="button-plain" onClick={props.onClose}>
        {translate('toast_close')}
      </button>
    </output>
  );
}
