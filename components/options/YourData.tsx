import './YourData.css';
import { useSignal } from '@preact/signals';
import { useFocusBack } from '../focus/use-focus-back.ts';
import { type MessageKey, useSpeech } from '../wording/wording.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import type { ImportEntry } from './import-entry.ts';
import { importedWords } from './imported-words.ts';
import { Importing } from './Importing.tsx';
import { orReported } from './or-reported.ts';
import { failureWords } from './run-words.ts';

/** What can be done with everything at once. */
export interface DataActions {
  /** Gives null, or the reason why it failed, as deleting does. */
  onExport: () => Promise<string | null>;
  /** Ends with the import, which tells of itself. */
  onImport: (file: File) => Promise<null>;
  onCancelImport: () => void;
  onDelete: () => Promise<string | null>;
}

/** Export, import, and deletion of everything. */
export function YourData(props: { actions: DataActions; importing: ImportEntry | null }) {
  const speech = useSpeech();
  const { translate } = speech;
  const { actions, importing } = props;
  const busy = useSignal(false);
  const said = useSignal('');
  const isImporting = importing !== null && 'progress' in importing;
  const ended = importing ? importedWords(importing, speech) : '';
  const disabled = busy.value || isImporting;
  const holdFocus = useFocusBack(disabled);

  /** Follows it to its end; of its success, `done` tells if it is given. */
  const follow = async (doing: Promise<string | null>, done?: MessageKey): Promise<void> => {
    holdFocus();
    busy.value = true;
    said.value = translate('data_busy');
    const failure = await orReported(doing, 'database');
    busy.value = false;
    if (failure !== null) said.value = translate('data_failed', failureWords(failure, speech));
    else said.value = done ? translate(done) : '';
  };

  return (
    <div class="data">
      <div class="data-buttons">
        <button
          type="button"
          class="button"
          disabled={disabled}
          onClick={() => void follow(actions.onExport(), 'data_exported')}
        >
          {translate('data_export')}
        </button>
        <label class="button">
          {translate('data_import')}
          <input
            class="unseen"
            type="file"
            disabled={disabled}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void follow(actions.onImport(file));
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="data-more">{translate('data_import_more')}</span>
      </div>
      <DeleteEverything
        disabled={disabled}
        onDelete={() => void follow(actions.onDelete(), 'data_deleted')}
      />
      <output>{isImporting ? '' : said.value || ended}</output>
      {isImporting && <Importing progress={importing.progress} onCancel={actions.onCancelImport} />}
    </div>
  );
}
