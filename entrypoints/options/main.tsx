import '../../components/style/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { CorrectionEntry } from '../../components/options/Corrections.tsx';
import type { CorpusFigures, StorageState } from '../../components/options/Figures.tsx';
import { orReported } from '../../components/options/or-reported.ts';
import { Options } from '../../components/options/Options.tsx';
import type { SourceEntry } from '../../components/options/source-entry.ts';
import { SpeechContext, speechOf } from '../../components/wording/wording.ts';
import { undoCorrection } from '../../lib/corpus/corrections.ts';
import { openCorpus } from '../../lib/corpus/database.ts';
import { listedCorrections } from '../../lib/corpus/listed-corrections.ts';
import type { Source } from '../../lib/corpus/source.ts';
import { watch } from '../../lib/corpus/watch.ts';
import { watchFigures } from '../../lib/corpus/watch-figures.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import { keepSettings, readSettings } from '../../lib/settings/kept-settings.ts';
import { chooseNotice, type NoticeGrant, noticeGrant } from '../../lib/settings/notice-grant.ts';
import type { Notice, Settings } from '../../lib/settings/settings.ts';
import { attempts } from './attempts.ts';
import { barredSources } from './barred-sources.ts';
import { readUnnoted, UNNOTED, type UnnotedRuns } from '../../lib/sync/unnoted-runs.ts';
import { browsePart } from './browse-part.tsx';
import { dataActions } from './data-actions.ts';
import { importState } from './import-state.ts';
import { pause as shortly } from '../panel/pause.ts';
import { saveOpml } from './save-opml.ts';
import { sourceActions } from './source-actions.ts';
import { unchangedKept } from './unchanged-kept.ts';
import { suggestedFeeds } from './suggested-feeds.ts';

/** Milliseconds between two drawings of a list: many sources at work tell of themselves all the time. */
const pause = () => 250;

const speech = speechOf(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const { permissions } = browser;
const area = browser.storage.local;
const db = openCorpus();
const opened = Date.now();

const grant = signal<NoticeGrant | null>(null);
const sources = signal<Source[] | null>(null);
/** Outcomes for which there is no room on the disk. */
const unnoted = signal<UnnotedRuns>({});
/** Sources that the browser no longer lets us fetch from. */
const barred = signal<string[]>([]);
const figures = signal<CorpusFigures | null>(null);
const storage = signal<StorageState>({ used: null, kept: 'not-kept' });
const corrections = signal<CorrectionEntry[]>([]);
const failure = signal(false);
const { attempt, ask, failure: undone } = attempts(shortly);

const follow = async (standing: Promise<NoticeGrant>): Promise<void> => {
  grant.value = await standing;
};
const look = (): void => void follow(noticeGrant(permissions, area));
const ofSite = barredSources();
const lookAtSites = async (): Promise<void> => {
  const listed = sources.value ?? [];
  const found = await ofSite.among(listed);
  if (listed === (sources.value ?? []) && String(found) !== String(barred.value))
    barred.value = found;
};
const lookAgain = (): void => {
  look();
  ofSite.forget();
  void lookAtSites();
};

const measure = async (): Promise<void> => {
  const [{ usage }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  const before = storage.value.kept === 'refused' ? 'refused' : 'not-kept';
  storage.value = { used: usage ?? null, kept: kept ? 'kept' : before };
};
const keep = async (): Promise<void> => {
  const kept = await orReported(navigator.storage.persist(), false);
  storage.value = { ...storage.value, kept: kept ? 'kept' : 'refused' };
};

const change = async (changed: Partial<Settings>): Promise<void> => {
  await attempt(readSettings(area).then((kept) => keepSettings(area, { ...kept, ...changed })));
  look();
};

/** A source whose outcome could not be noted would else seem to be syncing. */
const withUnnoted = (source: SourceEntry): SourceEntry => {
  const lastRun = unnoted.value[source.id];
  return lastRun ? { ...source, lastRun, progress: null } : source;
};
/** One that was just removed goes at once, not with the next reading. */
const shownSources = (): SourceEntry[] | null =>
  sources.value?.filter(({ id }) => id !== removed.value?.id).map(withUnnoted) ?? null;
const lookUnnoted = async (): Promise<void> => {
  unnoted.value = await readUnnoted(browser.storage.session);
};

const send = messageClient(browser.runtime);
// A sync or import that was cut short would else seem to run on until something wakes the background.
void send('awake', {});
const importing = importState(look);
const { removed, ...ofSources } = sourceActions(db, send, sources, { attempt, ask });
const actions = {
  ...ofSources,
  ...dataActions(db, send, ask, look),
  onChoose: (notice: Notice) => void attempt(follow(chooseNotice(notice, permissions, area))),
  onSyncAlone: (syncAlone: boolean) => void change({ syncAlone }),
  onOpml: () => saveOpml(sources.value ?? [], speech.translate('options_opml_title')),
  onKeep: () => void keep(),
  onKeepRead: (keepRead: boolean) => void change({ keepRead }),
  onRetention: (chosen: Pick<Settings, 'keepDays' | 'keepMegabytes'>) => void change(chosen),
  onUndoCorrection: ({ first, second }: CorrectionEntry) =>
    void attempt(undoCorrection(db, [first, second])),
  onForgetUndone: () => {
    undone.value = null;
  },
};

const BrowsePart = browsePart(db, figures, attempt);

function Page() {
  if (!grant.value) return null;
  return (
    <SpeechContext.Provider value={speech}>
      <Options
        now={opened}
        browse={<BrowsePart />}
        actions={actions}
        state={{
          ...grant.value,
          failed: failure.value,
          sources: shownSources(),
          barred: barred.value,
          suggested: suggestedFeeds(sources.value ?? []),
          figures: figures.value,
          storage: storage.value,
          corrections: corrections.value,
          undone: undone.value,
          removed: removed.value,
          importing: importing.value,
        }}
      />
    </SpeechContext.Provider>
  );
}

const fail = (): void => {
  failure.value = true;
};
watch(
  db,
  { tables: ['sources'], read: () => db.sources.toArray(), pause },
  (listed) => {
    failure.value = false;
    const shown = listed.filter(({ removed: at }) => at === null);
    sources.value = unchangedKept(
      sources.value ?? [],
      shown.toSorted((a, b) => a.added - b.added),
    );
    void lookAtSites();
  },
  fail,
);
watchFigures(
  db,
  (counted) => {
    figures.value = counted;
    void measure();
  },
  fail,
);
watch(
  db,
  { tables: ['corrections'], read: () => listedCorrections(db), pause },
  (listed) => {
    corrections.value = listed;
  },
  fail,
);
permissions.onAdded.addListener(lookAgain);
permissions.onRemoved.addListener(lookAgain);
browser.storage.session.onChanged.addListener((changes) => {
  if (UNNOTED in changes) void lookUnnoted();
});
void lookUnnoted();
look();

const root = document.querySelector('#app');
if (root) render(<Page />, root);
