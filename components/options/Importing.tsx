import { counted } from '../wording/counted.ts';
import { useSpeech } from '../wording/wording.ts';
import type { ImportEntry } from './import-entry.ts';
import { ProgressLine } from './ProgressLine.tsx';

/** How far an import is, with the way to end it. */
export function Importing(props: {
  progress: Extract<ImportEntry, { progress: unknown }>['progress'];
  onCancel: () => void;
}) {
  const speech = useSpeech();
  const { translate } = speech;
  const { phase, done, total, articles } = props.progress;
  const isReading = phase === 'writing';
  const cancel = translate('source_cancel');
  return (
    <div class="data-importing">
      <ProgressLine
        doing={translate(`source_phase_${phase}`)}
        count={isReading ? counted(speech, 'count_articles', articles) : ''}
        done={done}
        total={isReading ? total : 0}
      />
      {phase !== 'sweeping' && (
        <button
          type="button"
          class="button-plain"
          aria-label={translate('source_action_label', cancel, translate('data_import'))}
          onClick={props.onCancel}
        >
          {cancel}
        </button>
      )}
    </div>
  );
}
