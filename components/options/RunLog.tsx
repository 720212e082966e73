import './RunLog.css';
import { useSignal } from '@preact/signals';
import { useSpeech } from '../wording/wording.ts';
import { runWords } from './run-words.ts';
import type { RunEntry, SourceActions, SourceEntry } from './source-entry.ts';

/** The last runs of a source in words, read when it is unfolded. */
export function RunLog(props: { source: SourceEntry; readRuns: SourceActions['readRuns'] }) {
  const speech = useSpeech();
  const runs = useSignal<RunEntry[]>([]);
  const read = async (): Promise<void> => {
    runs.value = await props.readRuns(props.source.id);
  };
  return (
    <details
      class="run-log"
      onToggle={(event) => {
        if (event.currentTarget.open) void read();
      }}
    >
      <summary class="summary-link">{speech.translate('source_log')}</summary>
      <ol>
        {runs.value.map((run) => (
          <li key={run.at}>{runWords(run, speech)}</li>
        ))}
      </ol>
    </details>
  );
}
