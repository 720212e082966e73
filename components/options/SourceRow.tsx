import './SourceRow.css';
import { useMemo } from 'preact/hooks';
import { counted } from '../wording/counted.ts';
import { numberFormat } from '../wording/formats.ts';
import { momentWords } from '../wording/moment-words.ts';
import { type MessageKey, useSpeech } from '../wording/wording.ts';
import { ActionRemark } from './ActionRemark.tsx';
import { RunLog } from './RunLog.tsx';
import { runWords } from './run-words.ts';
import { canSync, type SourceActions, type SourceEntry } from './source-entry.ts';
import { SyncProgress } from './SyncProgress.tsx';

function SourceButton(props: { action: MessageKey; source: string; onClick: () => void }) {
  const { translate } = useSpeech();
  const action = translate(props.action);
  return (
    <button
      type="button"
      class="button-plain"
      aria-label={translate('source_action_label', action, props.source)}
      onClick={props.onClick}
    >
      {action}
    </button>
  );
}

export interface SourceRowProps {
  source: SourceEntry;
  /** How many articles it brought; null until they are counted. */
  articles: number | null;
  /** The browser no longer lets us fetch from its site. */
  barred: boolean;
  actions: SourceActions;
  /** The time that counts as now, for sources that have expired. */
  now: number;
}

/**
 * One source: what it is, how its last sync went, and what can be done with it. It is drawn again only
 * when something about it has changed: there may be hundreds, and several tell of themselves.
 */
export function SourceRow({ source, articles, barred, actions, now }: SourceRowProps) {
  return useMemo(() => {
    const props = { source, articles, barred, actions, now };
    return <DrawnRow {...props} />;
  }, [source, articles, barred, actions, now]);
}

function DrawnRow(props: SourceRowProps) {
  const speech = useSpeech();
  const { translate, locale } = speech;
  const { source, articles, barred, actions, now } = props;
  const { title, expires } = source;
  const { wanted, unread } = source.feed?.lastWhole ?? { wanted: 0, unread: 0 };
  const number = numberFormat(locale);
  return (
    <li class="source">
      {/* Where the focus goes when it is brought back, or a remark goes. */}
      <h3 id={source.id} tabIndex={-1}>
        {title}
      </h3>
      <p class="source-origin">
        {translate(`source_kind_${source.kind}`)}
        {source.kind !== 'bundled' && source.address !== null && ` · ${source.address}`}
        {articles !== null && ` · ${counted(speech, 'count_articles', articles)}`}
      </p>
      {source.progress ? (
        <SyncProgress source={source} />
      ) : (
        (source.lastRun !== null || canSync(source)) && (
          <p
            class={source.lastRun?.outcome === 'failed' ? 'source-run source-failed' : 'source-run'}
          >
            {runWords(source.lastRun, speech)}
          </p>
        )
      )}
      {expires !== null && expires < now && (
        <p class="source-remark">{translate('source_expired', momentWords(expires, locale))}</p>
      )}
      {barred && (
        <ActionRemark text={translate('source_barred')} next={source.id}>
          <SourceButton
            action="notice_allow_again"
            source={title}
            onClick={() => actions.onSync(source.id)}
          />
        </ActionRemark>
      )}
      {source.offeredKey !== null && (
        <ActionRemark text={translate('source_new_key')} next={source.id}>
          <SourceButton
            action="source_accept_key"
            source={title}
            onClick={() => actions.onAcceptKey(source.id)}
          />
        </ActionRemark>
      )}
      {(source.kind === 'feed' || source.kind === 'sitemap') && (
        <label class="source-whole">
          <input
            type="checkbox"
            checked={source.feed?.whole ?? false}
            onChange={(event) => {
              actions.onWhole(source, event.currentTarget.checked);
              // It is set once the browser has agreed.
              event.currentTarget.checked = source.feed?.whole ?? false;
            }}
          />{' '}
          {translate('source_whole')}
        </label>
      )}
      {source.feed?.whole && unread > 0 && (
        <p class="source-remark">
          {translate('source_unread', number.format(unread), number.format(wanted))}
        </p>
      )}
      {source.lastRun && <RunLog source={source} readRuns={actions.readRuns} />}
      <div class="source-buttons">
        {/* In the place of one another, so that the focus stays where the key was pressed. */}
        {source.progress ? (
          <SourceButton
            action="source_cancel"
            source={title}
            onClick={() => actions.onCancel(source.id)}
          />
        ) : (
          canSync(source) && (
            <SourceButton
              action="source_sync"
              source={title}
              onClick={() => actions.onSync(source.id)}
            />
          )
        )}
        {!source.progress && (
          <SourceButton
            action="source_remove"
            source={title}
            onClick={() => actions.onRemove(source)}
          />
        )}
      </div>
    </li>
  );
}
