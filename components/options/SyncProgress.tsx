import './SyncProgress.css';
import { numberFormat } from '../wording/formats.ts';
import { useSpeech } from '../wording/wording.ts';
import type { SourceEntry } from './source-entry.ts';

/** How far the sync of a source is. Before the number of articles is known, the bar is open. */
export function SyncProgress({ source }: { source: SourceEntry }) {
  const { translate, locale } = useSpeech();
  if (!source.progress) return null;
  const { done, total, phase } = source.progress;
  const number = numberFormat(locale);
  const phaseText = translate(`source_phase_${phase}`);
  return (
    <div class="progress">
      {total > 0 ? (
        <progress value={done} max={total} aria-label={phaseText} />
      ) : (
        <progress aria-label={phaseText} />
      )}
      <p>
        {phaseText}
        {total > 0 &&
          ` · ${translate('source_progress', number.format(done), number.format(total))}`}
      </p>
    </div>
  );
}
