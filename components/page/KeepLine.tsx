import './KeepLine.css';
import type { Change, Keeping } from '../../lib/context/keeping.ts';
import { momentWords } from '../wording/moment-words.ts';
import { useSpeech } from '../wording/wording.ts';

/** What the reader can do with the open article. */
export interface KeepActions {
  onKeep: () => void;
  onGiveUp: () => void;
  /** Takes back that it was given up. */
  onRestore: () => void;
}

function ChangeItem({ change }: { change: Change }) {
  const { translate, locale } = useSpeech();
  const { headline, figures, corrections } = change;
  const lines = [
    ...(headline === null ? [] : [translate('kept_changed_headline', `“${headline}”`)]),
    ...figures.map(({ before, now }) => translate('kept_changed_figure', now, before)),
    ...corrections.map((note) => `“${note}”`),
  ];
  if (lines.length === 0) lines.push(translate('kept_changed_text'));
  return (
    <li>
      <span class="keep-time">{momentWords(change.at, locale)}</span>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}

/** Whether the open article is kept, what can be done about it, and what changed in it since. */
export function KeepLine(props: { keeping: Keeping; gaveUp: boolean; actions: KeepActions }) {
  const { translate } = useSpeech();
  const { keeping, gaveUp, actions } = props;
  const again = gaveUp ? ('source_undo' as const) : ('kept_button' as const);
  const bring = gaveUp ? actions.onRestore : actions.onKeep;
  return (
    <div class="keep">
      <output class="keep-line">
        {keeping.kept && <span class="keep-mark">{translate('kept_kept')}</span>}
        {!keeping.kept && gaveUp && <span>{translate('kept_removed')}</span>}
        {/* One for all, so that the focus stays where it was pressed. */}
        <button
          type="button"
          class="button-plain"
          onClick={keeping.kept ? actions.onGiveUp : bring}
        >
          {translate(keeping.kept ? 'kept_remove' : again)}
        </button>
      </output>
      {keeping.failed !== null && <p>{translate(`write_failed_${keeping.failed}`)}</p>}
      {keeping.changes.length > 0 && (
        <details class="keep-changes" open>
          <summary>{translate('kept_changed')}</summary>
          <ul>
            {keeping.changes.map((change) => (
              <ChangeItem key={change.at} change={change} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
