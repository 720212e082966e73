import './Timeline.css';
import type { Related } from '../../lib/match/related.ts';
import type { TimelineEntry } from '../../lib/timeline/timeline-entry.ts';
import { Heading } from '../heading/Heading.tsx';
import { precisionOf, timeWords } from '../wording/time-words.ts';
import { useSpeech } from '../wording/wording.ts';
import type { Coverage } from './coverage.ts';
import { timelineYears } from './timeline-years.ts';
import { TimelineArticle } from './TimelineArticle.tsx';
import { TimelineEvent } from './TimelineEvent.tsx';

const entryKey = (entry: TimelineEntry): string =>
  entry.type === 'article'
    ? entry.article
    : `${entry.edtf} ${entry.label.key} ${entry.label.values.join(' ')}`;

function TimelineRow(props: { entry: TimelineEntry; related: Related[]; coverage: Coverage }) {
  const speech = useSpeech();
  const { entry, coverage } = props;
  const estimated = entry.type === 'article' && entry.estimate !== null;
  const isPage = entry.type === 'article' && entry.article === coverage.page;
  const isLeftOut = entry.type === 'article' && coverage.leftOut.includes(entry.article);
  const words = entry.time ? timeWords(entry.time, speech, { year: false }) : '';
  return (
    <li
      class="entry"
      data-type={entry.type}
      data-precision={entry.time ? precisionOf(entry.time) : 'none'}
      data-estimated={estimated ? '' : undefined}
      data-page={isPage ? '' : undefined}
      data-left-out={isLeftOut ? '' : undefined}
    >
      <p class="entry-time">
        {/* The year stands above. */}
        {words !== entry.time?.earliest?.slice(0, 4) && words}
        {estimated && <span class="entry-estimated">{speech.translate('story_estimated')}</span>}
      </p>
      <div class="entry-body">
        {entry.type === 'article' ? (
          <TimelineArticle
            entry={entry}
            related={props.related.find(({ article }) => article === entry.article)}
            coverage={coverage}
          />
        ) : (
          <TimelineEvent entry={entry} coverage={coverage} />
        )}
      </div>
    </li>
  );
}

/** An article that the reader left out keeps its place until the panel is closed. */
const isShown = (entry: TimelineEntry, { leftOut, decisions }: Coverage): boolean =>
  entry.type === 'event' ||
  !leftOut.includes(entry.article) ||
  (decisions?.said.has(entry.article) ?? false);

/** The coverage and the events that it mentions, in order of time along one line. */
export function Timeline(props: {
  entries: TimelineEntry[];
  related: Related[];
  coverage: Coverage;
}) {
  const { translate } = useSpeech();
  const shown = props.entries.filter((entry) => isShown(entry, props.coverage));
  return (
    <div class="timeline">
      {timelineYears(shown).map(({ year, entries }) => (
        <section key={year ?? 'undated'}>
          <Heading level={3} class="timeline-year">
            {year ?? translate('story_no_date_group')}
          </Heading>
          <ol>
            {entries.map((entry) => (
              <TimelineRow
                key={entryKey(entry)}
                entry={entry}
                related={props.related}
                coverage={props.coverage}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
