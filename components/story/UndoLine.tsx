import './UndoLine.css';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../wording/wording.ts';
import type { Decisions } from './decisions.ts';

/** What the reader said of an article, with the way back; without one in a private window. */
export function UndoLine(props: {
  text: string;
  article: string;
  /** The article's title, for those who hear the button only. */
  title: string;
  decisions: Decisions | null;
}) {
  const { translate } = useSpeech();
  const { article, decisions } = props;
  const button = useRef<HTMLButtonElement>(null);
  const justSaid = decisions?.said.has(article) ?? false;
  useEffect(() => {
    // The button that was pressed has gone: the focus goes on where the reader was.
    if (justSaid) button.current?.focus();
  }, [justSaid]);
  return (
    <p class="undo-line">
      <span>{props.text}</span>
      {decisions && (
        <button
          ref={button}
          type="button"
          class="button-plain"
          aria-label={translate('source_action_label', translate('source_undo'), props.title)}
          onClick={() => decisions.onSay(article, null)}
        >
          {translate('source_undo')}
        </button>
      )}
    </p>
  );
}
