import * as v from 'valibot';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { setCorrection, undoCorrection } from '../../lib/corpus/corrections.ts';
import { giveUpArticle, restoreKept } from '../../lib/corpus/given-up.ts';
import { route } from '../../lib/messages/message-router.ts';
import { KeptOfTabSchema, StoryWordSchema } from '../../lib/messages/story-word-message.ts';
import { keepPage } from '../../lib/tabs/keep-page.ts';
import type { TabTools } from '../../lib/tabs/tab-tools.ts';
import { writeForTab } from '../../lib/tabs/write-for-tab.ts';

/** The messages by which the reader has something written. */
export function readerWrites(db: CorpusDatabase, tools: TabTools) {
  return {
    'say-of-story': route(StoryWordSchema, ({ tab, article, other, says }) =>
      writeForTab(tab, tools, () =>
        says === null
          ? undoCorrection(db, [article, other])
          : setCorrection(db, [article, other], says, Date.now()),
      ),
    ),
    'keep-page': route(v.object({ tab: v.number() }), ({ tab }) => keepPage(tab, tools)),
    'give-up-kept': route(KeptOfTabSchema, ({ tab, article }) =>
      writeForTab(tab, tools, () => giveUpArticle(db, article, Date.now())),
    ),
    'restore-kept': route(KeptOfTabSchema, ({ tab, article }) =>
      writeForTab(tab, tools, () => restoreKept(db, article)),
    ),
  };
}
