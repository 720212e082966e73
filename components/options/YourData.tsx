import './YourData.css';
import { useSignal } from '@preact/signals';
import { type MessageKey, useSpeech } from '../wording/wording.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { failureWords } from './run-words.ts';

/** What can be done with everything at once; each gives null, or the reason why it failed. */
export interface DataActions {
  onExport: () => Promise<string | null>;
  onImport: (file: File) => Promise<string | null>;
  onDelete: () => Promise<string | null>;
}

/** Export, import, and deletion of everything. */
export function YourData({ actions }: { actions: DataActions }) {
  const speech = useSpeech();
  const { translate } = speech;
  const busy = useSignal(false);
  const said = useSignal('');

  const follow = async (doing: Promise<string | null>, done: MessageKey): Promise<void> => {
    busy.value = true;
    said.value = translate('data_busy');
    const failure = await doing;
    busy.value = false;
    said.value =
      failure === null ? translate(done) : translate('data_failed', failureWords(failure, speech));
  };

  return (
    <div class="data">
      <div class="data-buttons">
        <button
          type="button"
          class="button"
          disabled={busy.value}
          onClick={() => void follow(actions.onExport(), 'data_exported')}
        >
          {translate('data_export')}
        </button>
        <label class="button">
          {translate('data_import')}
          <input
            class="unseen"
            type="file"
            disabled={busy.value}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void follow(actions.onImport(file), 'data_imported');
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="data-more">{translate('data_import_more')}</span>
      </div>
      <DeleteEverything
        disabled={busy.value}
        onDelete={() => void follow(actions.onDelete(), 'data_deleted')}
      />
      <output>{said.value}</output>
    </div>
  );
}
