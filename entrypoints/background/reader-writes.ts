import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { setCorrection, undoCorrection } from '../../lib/corpus/corrections.ts';
import { route } from '../../lib/messages/message-router.ts';
import { StoryWordSchema } from '../../lib/messages/story-word-message.ts';
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
  };
}
