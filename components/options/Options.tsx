import './Options.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Notice, Settings } from '../../lib/settings/settings.ts';
import { Mark } from '../mark/Mark.tsx';
import { NoticeChoice } from '../notice-choice/NoticeChoice.tsx';
import { useSpeech } from '../wording/wording.ts';
import { type AddActions, AddSource } from './AddSource.tsx';
import { type CorrectionEntry, Corrections } from './Corrections.tsx';
import { type CorpusFigures, Figures, type StorageState } from './Figures.tsx';
import { Keeping } from './Keeping.tsx';
import type { FoundEntry } from './outcome.ts';
import { failureWords } from './run-words.ts';
import { canSync, type SourceActions, type SourceEntry } from './source-entry.ts';
import { SourceList } from './SourceList.tsx';
import { SyncAlone } from './SyncAlone.tsx';
import { Toast } from './Toast.tsx';
import type { ImportEntry } from './import-entry.ts';
import { type DataActions, YourData } from './YourData.tsx';

export interface OptionsState {
  settings: Settings;
  granted: boolean;
  refused: boolean;
  /** Whether the corpus could not be read. */
  failed: boolean;
  /** Null until they are read. */
  sources: SourceEntry[] | null;
  /** Ids of those that the browser no longer lets us fetch from. */
  barred: string[];
  /** Feeds that could be added. */
  suggested: FoundEntry[];
  figures: CorpusFigures | null;
  storage: StorageState;
  /** What the reader said about stories, newest first. */
  corrections: CorrectionEntry[];
  /** The import of an export that is under way, or what came of the last one. */
  importing: ImportEntry | null;
  /** Why what the reader just asked for was not done: names a text `sync_failure_*`. */
  undone: string | null;
  /** The source that was just removed and can be brought back. */
  removed: SourceEntry | null;
}

export interface OptionsActions extends SourceActions, AddActions, DataActions {
  onChoose: (notice: Notice) => void;
  onOpml: () => void;
  onSyncAlone: (on: boolean) => void;
  onKeep: () => void;
  onUndo: (source: SourceEntry) => void;
  onForget: () => void;
  onForgetUndone: () => void;
  onKeepRead: (keepRead: boolean) => void;
  onRetention: (retention: Pick<Settings, 'keepDays' | 'keepMegabytes'>) => void;
  onUndoCorrection: (correction: CorrectionEntry) => void;
}

function Part(props: {
  title: string;
  /** Of its heading, where the focus may go there. */
  id?: string;
  children: ComponentChildren;
}) {
  const unnamed = useId();
  const id = props.id ?? unnamed;
  return (
    <section class="options-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={props.id === undefined ? undefined : -1}>
        {props.title}
      </h2>
      <div>{props.children}</div>
    </section>
  );
}

/** The options page: when to look, what to compare with, and what becomes of it. */
export function Options(props: {
  state: OptionsState;
  actions: OptionsActions;
  now: number;
  /** The list of all articles. */
  browse?: ComponentChildren;
}) {
  const speech = useSpeech();
  const { translate } = speech;
  const { state, actions, now } = props;
  const { removed, undone } = state;
  const broughtBack = useRef<string | null>(null);
  useEffect(() => {
    const row = broughtBack.current === null ? null : document.getElementById(broughtBack.current);
    if (!row) return;
    broughtBack.current = null;
    row.focus();
  });
  return (
    <main class="options">
      <header>
        <Mark />
        <h1>{translate('options_title')}</h1>
        {state.failed && (
          <p class="options-failed" role="alert">
            {translate('options_failed')}
          </p>
        )}
      </header>
      <Part title={translate('options_sources')}>
        <p class="options-lead">{translate('options_sources_more')}</p>
        {state.sources && (
          <SourceList
            sources={state.sources}
            barred={state.barred}
            figures={state.figures}
            actions={actions}
            now={now}
          />
        )}
        {state.sources?.some(canSync) && (
          <SyncAlone on={state.settings.syncAlone} onChange={actions.onSyncAlone} />
        )}
        {state.sources?.some(({ kind }) => kind === 'feed' || kind === 'sitemap') && (
          <button type="button" class="button-plain" onClick={actions.onOpml}>
            {translate('options_opml')}
          </button>
        )}
        <AddSource actions={actions} suggested={state.suggested} />
      </Part>
      <Part title={translate('figures_title')}>
        <Figures figures={state.figures} storage={state.storage} onKeep={actions.onKeep} />
      </Part>
      {props.browse !== undefined && <Part title={translate('browse_title')}>{props.browse}</Part>}
      <Part title={translate('options_notice')}>
        <NoticeChoice
          settings={state.settings}
          granted={state.granted}
          refused={state.refused}
          onChoose={actions.onChoose}
        />
      </Part>
      <Part title={translate('kept_option_title')}>
        <Keeping
          settings={state.settings}
          onKeepRead={actions.onKeepRead}
          onRetention={actions.onRetention}
        />
      </Part>
      {state.corrections.length > 0 && (
        <Part title={translate('corrections_title')}>
          <p class="options-lead">{translate('corrections_more')}</p>
          <Corrections
            corrections={state.corrections}
            onUndo={actions.onUndoCorrection}
            next="your-data"
          />
        </Part>
      )}
      <Part title={translate('data_title')} id="your-data">
        <YourData actions={actions} importing={state.importing} />
        <p>
          <a href="/privacy.html" target="_blank" rel="noreferrer">
            {translate('privacy_link')}
          </a>
        </p>
      </Part>
      {undone !== null && (
        <Toast
          key={undone}
          text={translate('data_failed', failureWords(undone, speech))}
          onClose={actions.onForgetUndone}
        />
      )}
      {removed && undone === null && (
        <Toast
          key={removed.id}
          text={translate('source_removed', removed.title)}
          onUndo={() => {
            broughtBack.current = removed.id;
            actions.onUndo(removed);
          }}
          onClose={actions.onForget}
        />
      )}
    </main>
  );
}
