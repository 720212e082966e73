import './AddSource.css';
import { useSignal } from '@preact/signals';
import { useFocusBack } from '../focus/use-focus-back.ts';
import { counted } from '../wording/counted.ts';
import { useSpeech } from '../wording/wording.ts';
import { FoundSources } from './FoundSources.tsx';
import { orReported } from './or-reported.ts';
import { failureWords } from './run-words.ts';
import type { FoundEntry, Outcome } from './outcome.ts';

/** What adding sources takes; all but the file are called straight from the click. */
export interface AddActions {
  onAddress: (address: string) => Promise<Outcome>;
  onFile: (file: File) => Promise<Outcome>;
  onSuggested: (addresses: string[]) => Promise<Outcome>;
}

type Found = Extract<Outcome, { found: unknown }>;

/** Adds sources: by an address, from a file that is chosen or dropped, or from suggestions. */
export function AddSource(props: {
  actions: AddActions;
  /** Feeds that are suggested and not subscribed to. */
  suggested: FoundEntry[];
}) {
  const speech = useSpeech();
  const { translate } = speech;
  const { actions, suggested } = props;
  const address = useSignal('');
  const busy = useSignal(false);
  const said = useSignal('');
  const choice = useSignal<Found | null>(null);
  const holdFocus = useFocusBack(busy.value);

  const wordsOf = (outcome: Outcome): string => {
    if ('failure' in outcome) return failureWords(outcome.failure, speech);
    if ('found' in outcome) return counted(speech, 'add_found', outcome.found.length);
    return 'count' in outcome
      ? counted(speech, 'add_done_many', outcome.count)
      : translate('add_done', outcome.title);
  };

  const follow = async (adding: Promise<Outcome>, rest: Found | null = null): Promise<void> => {
    holdFocus();
    busy.value = true;
    said.value = translate('add_busy');
    const outcome = await orReported(adding, { failure: 'database' });
    busy.value = false;
    said.value = wordsOf(outcome);
    const failed = 'failure' in outcome;
    choice.value = 'found' in outcome ? outcome : failed ? choice.value : rest;
    if (!failed) address.value = '';
  };

  /** Adds some of what was found; the others can be added after them. */
  const choose = ({ found, add }: Found, chosen: string[]): void => {
    const rest = found.filter((each) => !chosen.includes(each.address));
    void follow(add(chosen), rest.length > 0 ? { found: rest, add } : null);
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = address.value.trim();
    if (typed !== '') void follow(actions.onAddress(typed));
  };

  /** Holds up nothing: what it takes is done elsewhere, one file after the other. */
  const take = async (file: File): Promise<void> => {
    said.value = translate('add_busy');
    const outcome = await orReported(actions.onFile(file), { failure: 'database' });
    said.value = wordsOf(outcome);
    if ('found' in outcome) choice.value = outcome;
  };

  return (
    <div class="add">
      <form onSubmit={submit}>
        <label for="source-address">{translate('add_address')}</label>
        <div class="add-line">
          <input
            id="source-address"
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="https://"
            aria-describedby="source-address-more"
            value={address.value}
            onInput={(event) => {
              address.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button button-main" disabled={busy.value}>
            {translate('add_button')}
          </button>
        </div>
        <p id="source-address-more" class="add-more">
          {translate('add_address_more')}
        </p>
      </form>
      <label class="add-file">
        <span class="add-file-title">{translate('add_file')}</span>
        <span class="add-more">{translate('add_drop')}</span>
        {/* It covers the whole field, so that files can be dropped on it without a script. */}
        <input
          type="file"
          accept=".json,.ndjson,.gz,.opml,.xml,application/json,application/gzip,text/xml,text/x-opml"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void take(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <output class="add-said">{said.value}</output>
      {choice.value && (
        <FoundSources
          found={choice.value.found}
          disabled={busy.value}
          onAdd={(chosen) => {
            if (choice.value) choose(choice.value, chosen);
          }}
          next="source-address"
        />
      )}
      {suggested.length > 0 && (
        <details class="add-suggested">
          <summary class="summary-link">{translate('add_suggested')}</summary>
          <FoundSources
            found={suggested}
            disabled={busy.value}
            onAdd={(chosen) => void follow(actions.onSuggested(chosen), choice.value)}
            next="source-address"
          />
        </details>
      )}
    </div>
  );
}
