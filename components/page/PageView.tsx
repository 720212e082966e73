import type { PageState } from '../../lib/messages/page-state.ts';
import { Story } from '../story/Story.tsx';
import { useSpeech } from '../wording/wording.ts';
import { Failed } from './Failed.tsx';
import { NotCelebrity } from './NotCelebrity.tsx';
import { Notice } from './Notice.tsx';
import { Reading } from './Reading.tsx';
import { Refused } from './Refused.tsx';

export interface PageActions {
  /** Open an address in a new tab. */
  onOpen: (url: string) => void;
  /** Open the options page. */
  onSettings: () => void;
  /** Ask for the page's state again. */
  onRetry: () => void;
}

/** What is known of the page in a tab: a story, or the reason why there is none. */
export function PageView(props: { state: PageState; actions: PageActions }) {
  const { state, actions } = props;
  const { translate } = useSpeech();
  switch (state.state) {
    case 'reading':
      return <Reading />;
    case 'related':
      return <Story context={state.context} onOpen={actions.onOpen} />;
    case 'no-related':
      return (
        <Notice
          article={state.article.title}
          title={translate('page_no_related')}
          text={translate('page_no_related_more')}
          action={{ label: translate('page_no_related_action'), onAction: actions.onSettings }}
        />
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
