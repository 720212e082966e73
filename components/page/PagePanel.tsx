import './PagePanel.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState } from '../../lib/messages/page-state.ts';
import { Mark } from '../mark/Mark.tsx';
import type { Marks } from '../story/marks.ts';
import { useSpeech } from '../wording/wording.ts';
import { type PageActions, type PageDeeds, PageView } from './PageView.tsx';

/** The headings that say what is shown: the page's, and whether sources disagree. */
const gist = (view: HTMLElement): string =>
  [...view.querySelectorAll('h1, .story-verdict')].map(({ textContent }) => textContent).join('. ');

/** The whole of the popup or the side panel. */
export function PagePanel(props: {
  state: PageState;
  /** Whether the tab is in a private window. */
  isPrivate: boolean;
  deeds: PageDeeds;
  marks?: Marks | null;
  actions: PageActions;
  /** Opens the same in a side panel, called straight from the click; null where that cannot be. */
  onSidePanel?: (() => Promise<void>) | null;
}) {
  const { translate } = useSpeech();
  const { onSidePanel } = props;
  const { outcome } = props.deeds;
  const timesAsideFailed = useSignal(0);
  const view = useRef<HTMLElement>(null);
  const heard = useSignal('');
  useLayoutEffect(() => {
    // An alert is heard by itself.
    const isAlert = props.state.state === 'failed';
    heard.value = view.current && !isAlert ? gist(view.current) : '';
  }, [props.state, heard]);
  const openAside = async (open: () => Promise<void>): Promise<void> => {
    try {
      await open();
    } catch {
      timesAsideFailed.value += 1;
    }
  };
  const failure =
    outcome !== 'done'
      ? translate(`write_failed_${outcome}`)
      : timesAsideFailed.value > 0 && translate('page_side_panel_failed');
  return (
    <div class="panel">
      <header class="panel-top">
        <Mark />
        {onSidePanel && (
          <button
            type="button"
            class="button-plain panel-aside"
            aria-label={translate('page_side_panel_open')}
            title={translate('page_side_panel_open')}
            onClick={() => void openAside(onSidePanel)}
          >
            {translate('page_side_panel')}
          </button>
        )}
        <button type="button" class="button-plain" onClick={props.actions.onSettings}>
          {translate('page_settings')}
        </button>
      </header>
      {/* What comes into view later, or in place of something else, is told to those who do not see it. */}
      <output class="unseen">{heard.value}</output>
      <main ref={view} aria-busy={props.state.state === 'reading'}>
        {props.isPrivate && <p class="panel-private">{translate('page_private')}</p>}
        {failure && (
          // Another element each time: what stands there already is not read aloud again.
          <p key={timesAsideFailed.value} class="panel-failed" role="alert">
            {failure}
          </p>
        )}
        <PageView
          state={props.state}
          actions={props.actions}
          deeds={props.isPrivate ? null : props.deeds}
          marks={props.marks ?? null}
        />
      </main>
    </div>
  );
}
