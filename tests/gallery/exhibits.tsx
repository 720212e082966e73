import type { JSX } from 'preact';
import { Browse } from '../../components/browse/Browse.tsx';
import { Options, type OptionsState } from '../../components/options/Options.tsx';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import type { ExampleContext } from '../../components/welcome/Example.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { marquee } from '../components/samples/articles.ts';
import { longCorpus } from '../components/samples/browsed.ts';
import { fullContext } from '../components/samples/contexts.ts';
import { emptyOptions, fullOptions, later } from '../components/samples/options-states.ts';
import { separationDate } from '../components/samples/facts.ts';
import { pageStates } from '../components/samples/page-states.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';

const say = (what: string) => () => alert(what);

/** A sentence of the open page in the samples. */
const evidence = separationDate.answers[0]?.statements[0]?.evidence ?? null;

const panels = Object.fromEntries(
  Object.entries(pageStates).map(([name, state]) => [
    name,
    () => (
      <PagePanel
        state={state}
        isPrivate={name === 'agreeing'}
        deeds={{
          said: new Set(name === 'just-left-out' ? [marquee.id] : []),
          outcome: name === 'failed-database' ? 'storage_full' : 'done',
          gaveUp: name === 'nothing-shared',
        }}
        marks={{
          last: evidence && { evidence, outcome: name === 'decided' ? 'not_found' : 'marked' },
          onShow: say('show on page'),
          onClear: say('remove mark'),
        }}
        actions={{
          onKeep: say('keep'),
          onGiveUp: say('give up'),
          onRestore: say('restore'),
          onSay: say('story'),
          onOpen: say('open'),
          onSettings: say('settings'),
          onRetry: say('again'),
        }}
        onSidePanel={
          name === 'agreeing' || name === 'related' ? async () => alert('side panel') : null
        }
      />
    ),
  ]),
);

const options = (state: OptionsState) => () => (
  <Options
    now={later}
    state={state}
    actions={{
      onChoose: say('choose'),
      onSync: say('sync'),
      onCancel: say('cancel'),
      onRemove: say('remove'),
      onAcceptKey: say('key'),
      onWhole: () => {},
      readRuns: () => Promise.resolve([]),
      onSuggested: () => Promise.resolve({ count: 2 }),
      onOpml: () => {},
      onSyncAlone: () => {},
      onAddress: () => Promise.resolve({ failure: 'unreachable' }),
      onFile: ({ name }) => Promise.resolve({ title: name }),
      onKeep: say('keep'),
      onUndo: say('undo'),
      onForget: say('forget'),
      onForgetUndone: say('forget'),
      onKeepRead: say('keep what I read'),
      onRetention: say('retention'),
      onUndoCorrection: say('take back'),
      onExport: () => Promise.resolve(null),
      onImport: () => Promise.resolve(null),
      onCancelImport: say('cancel import'),
      onDelete: () => Promise.resolve(null),
    }}
  />
);

const welcome = (answered: boolean, example: ExampleContext) => () => (
  <Welcome
    settings={{ ...defaultSettings, notice: answered ? 'listed' : 'click', answered }}
    granted
    refused={false}
    example={example}
    onChoose={say('choose')}
    onOpen={say('open')}
    onSettings={say('settings')}
  />
);

/** Everything that the reader can come to see, by name. */
export const exhibits: Record<string, () => JSX.Element> = {
  ...panels,
  welcome: welcome(false, undefined),
  'welcome-answered': welcome(true, fullContext),
  'options-full': options(fullOptions),
  'options-browse': () => (
    <main class="options">
      <h1>Browse</h1>
      <Browse actions={longCorpus(100_000)} outlets={['star.example']} version={1} />
    </main>
  ),
  'options-empty': options(emptyOptions),
};
