import { useSpeech } from '../wording/wording.ts';
import type { CorpusFigures } from './Figures.tsx';
import { canSync, type SourceActions, type SourceEntry } from './source-entry.ts';
import { SourceRow } from './SourceRow.tsx';

/** All sources, and what is done with all of them at once. */
export function SourceList(props: {
  sources: SourceEntry[];
  barred: string[];
  figures: CorpusFigures | null;
  actions: SourceActions;
  now: number;
}) {
  const { translate } = useSpeech();
  const { sources, barred, figures, actions, now } = props;
  if (sources.length === 0) return <p>{translate('options_no_sources')}</p>;
  const running = sources.filter(({ progress }) => progress).length;
  return (
    <>
      <ul>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            articles={figures ? (figures.bySource[source.id] ?? 0) : null}
            barred={barred.includes(source.id)}
            actions={actions}
            now={now}
          />
        ))}
      </ul>
      {/* In the place of one another, as in a row. */}
      {running === 0
        ? sources.some(canSync) && (
            <button type="button" class="button" onClick={() => actions.onSync(null)}>
              {translate('source_sync_all')}
            </button>
          )
        : running > 1 && (
            <button type="button" class="button" onClick={() => actions.onCancel(null)}>
              {translate('source_cancel_all')}
            </button>
          )}
    </>
  );
}
