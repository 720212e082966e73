import type { StoryWord } from '../../lib/messages/messages.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { KeepOutcome } from '../../lib/messages/write-outcome.ts';
import { BesideStory } from '../story/BesideStory.tsx';
import type { Decisions } from '../story/decisions.ts';
import type { Marks } from '../story/marks.ts';
import { Story } from '../story/Story.tsx';
import { useSpeech } from '../wording/wording.ts';
import type { Keeping } from '../../lib/context/keeping.ts';
import { KeepLine } from './KeepLine.tsx';
import { Failed } from './Failed.tsx';
import { NotCelebrity } from './NotCelebrity.tsx';
import { Notice } from './Notice.tsx';
import { Reading } from './Reading.tsx';
import { Refused } from './Refused.tsx';

export interface PageActions {
  /** Keep the open article. */
  onKeep: () => void;
  /** Remove the open article from those that are kept. */
  onGiveUp: (article: string) => void;
  /** Take that back. */
  onRestore: (article: string) => void;
  /**
   * Say that two articles are of one story or of two; null takes back what was said.
   * @param article - that of the page
   */
  onSay: (article: string, other: string, says: StoryWord | null) => void;
  /** Open an address in a new tab. */
  onOpen: (url: string) => void;
  /** Open the options page. */
  onSettings: () => void;
  /** Ask for the page's state again. */
  onRetry: () => void;
}

/** What the reader has done with the page since the panel was opened. */
export interface PageDeeds {
  /** Ids of articles that were taken into the story or left out. */
  said: ReadonlySet<string>;
  /** What came of the last thing that was to be written; `unknown` where nobody can say. */
  outcome: KeepOutcome | 'unknown';
  /** Whether the open article was removed from the kept ones. */
  gaveUp: boolean;
}

/** What is known of the page in a tab: a story, or the reason why there is none. */
export function PageView(props: {
  state: PageState;
  actions: PageActions;
  /** Null in a private window, where nothing is written. */
  deeds: PageDeeds | null;
  marks?: Marks | null;
}) {
  const { state, actions, deeds, marks = null } = props;
  const decisions = (article: string): Decisions | null =>
    deeds && {
      said: deeds.said,
      onSay: (other, says) => actions.onSay(article, other, says),
    };
  const { translate } = useSpeech();
  const keepLine = (article: string, keeping: Keeping | null) =>
    deeds &&
    keeping && (
      <KeepLine
        keeping={keeping}
        gaveUp={deeds.gaveUp}
        actions={{
          onKeep: actions.onKeep,
          onGiveUp: () => actions.onGiveUp(article),
          onRestore: () => actions.onRestore(article),
        }}
      />
    );
  switch (state.state) {
    case 'reading':
      return <Reading onRetry={actions.onRetry} />;
    case 'related':
      return (
        <Story
          context={state.context}
          onOpen={actions.onOpen}
          decisions={decisions(state.context.article.id)}
          marks={marks}
        >
          {keepLine(state.context.article.id, state.keeping)}
        </Story>
      );
    case 'no-related':
      return (
        <>
          <Notice
            article={state.article.title}
            title={translate('page_no_related')}
            text={translate('page_no_related_more')}
            action={{ label: translate('page_no_related_action'), onAction: actions.onSettings }}
          />
          {keepLine(state.article.id, state.keeping)}
          <BesideStory
            beside={state.beside}
            onOpen={actions.onOpen}
            decisions={decisions(state.article.id)}
          />
        </>
      );
    case 'not-celebrity':
      return <NotCelebrity article={state.article} verdict={state.verdict} />;
    case 'not-an-article':
      return <Refused why={state.refusal} />;
    case 'closed':
      return <Refused why={state.page} />;
    case 'not-permitted':
      return (
        <Notice
          title={translate('page_not_permitted')}
          text={translate('page_not_permitted_more')}
        />
      );
    default:
      return <Failed failure={state} onRetry={actions.onRetry} />;
  }
}
