import type { PageState } from '../../lib/messages/page-state.ts';
import { type MessageKey, useSpeech } from '../wording/wording.ts';
import { Notice } from './Notice.tsx';

type Failure = PageState & { state: 'failed' };

const TEXTS: Record<Failure['reason'], [title: MessageKey, text: MessageKey]> = {
  database: ['page_failed_database', 'page_failed_database_more'],
  page: ['page_failed_page', 'page_failed_page_more'],
  unexpected: ['page_failed_unexpected', 'page_failed_unexpected_more'],
};

/** What failed and what can be done about it; the technical detail stands folded below. */
export function Failed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { translate } = useSpeech();
  const [title, text] = TEXTS[failure.reason];
  return (
    <div role="alert">
      <Notice
        title={translate(title)}
        text={translate(text)}
        action={{ label: translate('page_retry'), onAction: onRetry }}
      >
        {failure.detail !== '' && (
          <details>
            <summary class="summary-link">{translate('page_detail')}</summary>
            <pre>{failure.detail}</pre>
          </details>
        )}
      </Notice>
    </div>
  );
}
