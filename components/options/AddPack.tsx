import './AddPack.css';
import { useSignal } from '@preact/signals';
import { useSpeech } from '../wording/wording.ts';
import { failureWords } from './run-words.ts';
import type { Outcome } from './outcome.ts';

/** Adds a pack by its address or from a file, chosen or dropped. */
export function AddPack(props: {
  /** Called straight from the click, so that the permission can be asked for in it. */
  onAddress: (address: string) => Promise<Outcome>;
  onFile: (file: File) => Promise<Outcome>;
}) {
  const speech = useSpeech();
  const { translate } = speech;
  const address = useSignal('');
  const busy = useSignal(false);
  const said = useSignal('');

  const follow = async (adding: Promise<Outcome>): Promise<void> => {
    busy.value = true;
    said.value = translate('add_busy');
    const outcome = await adding;
    busy.value = false;
    if ('failure' in outcome) {
      said.value = failureWords(outcome.failure, speech);
      return;
    }
    said.value = translate('add_done', outcome.title);
    address.value = '';
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = address.value.trim();
    if (typed !== '') void follow(props.onAddress(typed));
  };

  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void follow(props.onFile(file));
  };

  return (
    <div class="add">
      <form onSubmit={submit}>
        <label for="pack-address">{translate('add_address')}</label>
        <div class="add-line">
          <input
            id="pack-address"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="https://"
            aria-describedby="pack-address-more"
            value={address.value}
            onInput={(event) => {
              address.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button button-main" disabled={busy.value}>
            {translate('add_button')}
          </button>
        </div>
        <p id="pack-address-more" class="add-more">
          {translate('add_address_more')}
        </p>
      </form>
      <label class="add-file">
        <span class="add-file-title">{translate('add_file')}</span>
        <span class="add-more">{translate('add_drop')}</span>
        {/* It covers the whole field, so that files can be dropped on it without a script. */}
        <input
          type="file"
          accept=".json,.ndjson,.gz,.zip,application/json,application/gzip"
          disabled={busy.value}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <output class="add-said">{said.value}</output>
    </div>
  );
}
