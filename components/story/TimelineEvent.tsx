import type { TimelineEntry } from '../../lib/timeline/timeline-entry.ts';
import { useSpeech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import { type Coverage, outletLabels } from './coverage.ts';
import { StatementQuotes } from './StatementQuotes.tsx';

/** A dated event that articles mention; their sentences open below it. */
export function TimelineEvent(props: {
  entry: TimelineEntry & { type: 'event' };
  coverage: Coverage;
}) {
  const speech = useSpeech();
  const { entry, coverage } = props;
  const outlets = outletLabels(
    entry.statements.map(({ evidence }) => evidence.article),
    coverage,
    speech,
  );
  return (
    <details class="entry-event">
      <summary>
        <span class="entry-label">{wordingText(speech, entry.label)}</span>
        <span class="entry-outlet">
          {speech.translate('story_mentioned_by', outlets.join(' · '))}
        </span>
      </summary>
      <div class="entry-statements">
        <StatementQuotes statements={entry.statements} value="" coverage={coverage} />
      </div>
    </details>
  );
}
