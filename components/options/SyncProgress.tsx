import { numberFormat } from '../wording/formats.ts';
import { useSpeech } from '../wording/wording.ts';
import { ProgressLine } from './ProgressLine.tsx';
import type { SourceEntry } from './source-entry.ts';

/** How far the sync of a source is. Before the number of articles is known, the bar is open. */
export function SyncProgress({ source }: { source: SourceEntry }) {
  const { translate, locale } = useSpeech();
  if (!source.progress) return null;
  const { done, total, phase } = source.progress;
  const number = numberFormat(locale);
  const count =
    total > 0 ? translate('source_progress', number.format(done), number.format(total)) : '';
  return (
    <ProgressLine
      doing={translate(`source_phase_${phase}`)}
      count={count}
      done={done}
      total={total}
    />
  );
}
