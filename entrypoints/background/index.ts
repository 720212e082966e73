import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { exampleContext } from '../../lib/context/example-context.ts';
import { openCorpus } from '../../lib/corpus/database.ts';
import { readingCorpus } from '../../lib/corpus/reading-corpus.ts';
import { articlesOfSource } from '../../lib/corpus/articles-of-source.ts';
import { sweepRevisions } from '../../lib/corpus/given-up.ts';
import { reindex } from '../../lib/corpus/reindex.ts';
import { sweep } from '../../lib/corpus/sweep.ts';
import { UNDO_TIME } from '../../lib/corpus/undo-time.ts';
import {
  messageRouter,
  route,
  type MessageRoutes,
  type SenderTab,
} from '../../lib/messages/message-router.ts';
import { FollowedPageSchema } from '../../lib/messages/followed-page-message.ts';
import { FetchedPageSchema } from '../../lib/messages/fetched-page.ts';
import { PageReadSchema } from '../../lib/messages/page-read.ts';
import { readSettings, settingsKey } from '../../lib/settings/kept-settings.ts';
import { noticedSites } from '../../lib/settings/noticed-sites.ts';
import { BUNDLED } from '../../lib/sync/bundled-source.ts';
import { followedState } from '../../lib/tabs/followed-state.ts';
import { noticePage } from '../../lib/tabs/notice-page.ts';
import { noticeRegistration } from '../../lib/tabs/notice-registration.ts';
import { readAskingPage } from '../../lib/tabs/read-asking-page.ts';
import { toldState } from '../../lib/tabs/told-state.ts';
import { bundledPack } from './bundled-pack.ts';
import { exportImports } from './export-imports.ts';
import { fileImports } from './file-imports.ts';
import { keepMenu } from './keep-menu.ts';
import { noticeOpenTabs } from './notice-open-tabs.ts';
import { readFetched } from './read-fetched.ts';
import { readerWrites } from './reader-writes.ts';
import { retention } from './retention.ts';
import { syncRunner } from './sync-runner.ts';
import { scheduleSync } from './sync-schedule.ts';
import { tabTools } from './tab-tools.ts';
import { tellPanels } from './tell-panels.ts';

const nothing = v.object({});
/** Of one source, or of all for null. */
const ofSource = v.object({ source: v.nullable(v.string()) });

export default defineBackground({
  type: 'module',
  main() {
    const db = openCorpus();
    const loadBundled = bundledPack(db);
    const tools = tabTools(db, loadBundled);
    const retain = retention(db);
    const sync = syncRunner(db, () => void retain());
    const imports = fileImports(db);
    const everything = exportImports(db);
    const register = noticeRegistration(browser, async () =>
      noticedSites((await readSettings(browser.storage.local)).notice),
    );
    const registerAndNotice = async () => noticeOpenTabs(await register());

    // What an earlier worker had begun is taken up first; a sweep must not run beside a sync.
    const resumed = sync.resume();
    const tidy = async () => {
      await resumed;
      await sweep(db, Date.now() - UNDO_TIME);
      await sweepRevisions(db);
      await reindex(db);
      await retain();
    };

    const routes: MessageRoutes = {
      page: {
        'read-me': route(nothing, (_, tab: SenderTab) => readAskingPage(tab, tools)),
        'page-read': route(PageReadSchema, async (read, tab: SenderTab) => {
          await noticePage(read, tab, tools);
          void tellPanels({ tab: tab.id, state: null });
          return null;
        }),
      },
      own: {
        ...readerWrites(db, tools),
        'page-state': route(v.object({ tab: v.number() }), ({ tab }) =>
          toldState(tab, tools, (state) => void tellPanels({ tab, state })),
        ),
        'followed-page': route(FollowedPageSchema, ({ tab, read }) =>
          followedState(tab, read, tools),
        ),
        example: route(nothing, async () => {
          await loadBundled();
          return exampleContext(
            await articlesOfSource(db, BUNDLED),
            readingCorpus(db, { remember: true }),
          );
        }),
        'read-fetched': route(FetchedPageSchema, readFetched),
        awake: route(nothing, async () => null),
        'sync-now': route(ofSource, ({ source }) => sync.start(source).then(() => null)),
        'import-file': route(v.object({ token: v.string() }), ({ token }) =>
          imports.start(token).finally(() => void retain()),
        ),
        'import-everything': route(v.object({ token: v.string() }), ({ token }) =>
          everything.start(token).finally(() => void retain()),
        ),
        'import-cancel': route(v.object({ all: v.boolean() }), async ({ all }) =>
          everything.cancel(all),
        ),
        'sync-cancel': route(ofSource, async ({ source }) => {
          sync.cancel(source);
          imports.cancel(source);
          return null;
        }),
      },
    };
    keepMenu(tools, (tab) => void tellPanels({ tab, state: null }));
    scheduleSync(sync);
    browser.runtime.onMessage.addListener(
      messageRouter(routes, { id: browser.runtime.id, origin: browser.runtime.getURL('/') }),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      void loadBundled().then(tidy);
      void register();
    });
    browser.runtime.onStartup.addListener(() => {
      void tidy();
      void register();
    });
    browser.permissions.onAdded.addListener(() => void registerAndNotice());
    browser.permissions.onRemoved.addListener(() => void register());
    browser.storage.local.onChanged.addListener((changes) => {
      if (settingsKey in changes) void registerAndNotice();
    });
    browser.tabs.onRemoved.addListener((tab) => void tools.records.forget(tab));
  },
});
