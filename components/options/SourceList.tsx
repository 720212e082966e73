import './SourceList.css';
import { counted } from '../wording/counted.ts';
import { useSpeech } from '../wording/wording.ts';
import { ActionRemark } from './ActionRemark.tsx';
import type { CorpusFigures } from './Figures.tsx';
import { canSync, type SourceActions, type SourceEntry } from './source-entry.ts';
import { SourceRow } from './SourceRow.tsx';

/** More sources scroll in a box of their own, so that what comes after them stays within reach. */
const MANY = 8;

/** How many articles a source brought; null until what its last sync changed is counted. */
function countedOf({ id, lastRun }: SourceEntry, figures: CorpusFigures | null): number | null {
  if (!figures || (lastRun?.outcome === 'updated' && lastRun.at !== figures.lastRuns[id]))
    return null;
  return figures.bySource[id] ?? 0;
}

/** All sources, and what is done with all of them at once. */
export function SourceList(props: {
  sources: SourceEntry[];
  barred: string[];
  figures: CorpusFigures | null;
  actions: SourceActions;
  now: number;
}) {
  const speech = useSpeech();
  const { translate } = speech;
  const { sources, barred, figures, actions, now } = props;
  if (sources.length === 0) return <p>{translate('options_no_sources')}</p>;
  const running = sources.filter(({ progress }) => progress).length;
  const unsynced = sources.filter((each) => canSync(each) && !each.lastRun).length;
  return (
    <>
      {barred.length > 1 && (
        <ActionRemark
          text={counted(speech, 'source_barred_many', barred.length)}
          next={sources[0]?.id ?? ''}
        >
          <button type="button" class="button-plain" onClick={() => actions.onSync(null)}>
            {translate('source_allow_all')}
          </button>
        </ActionRemark>
      )}
      <ul class={sources.length > MANY ? 'sources-many' : undefined}>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            articles={countedOf(source, figures)}
            barred={barred.includes(source.id)}
            actions={actions}
            now={now}
          />
        ))}
      </ul>
      {running > 0 && unsynced > 1 && <p>{counted(speech, 'source_unsynced', unsynced)}</p>}
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
