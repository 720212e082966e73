import './MatchReasons.css';
import type { MatchReason, Related, Relation } from '../../lib/match/related.ts';
import { listWords } from '../wording/list-words.ts';
import { type MessageKey, useSpeech } from '../wording/wording.ts';

const RELATION: Record<Relation, MessageKey> = {
  copy: 'relation_copy',
  'same-event': 'relation_same_event',
  'same-storyline': 'relation_same_storyline',
  'same-people': 'relation_same_people',
};

const REASON: Record<MatchReason['kind'], MessageKey> = {
  'said-by-reader': 'reason_said_by_reader',
  'copied-text': 'reason_copied_text',
  people: 'reason_people',
  words: 'reason_words',
  quotations: 'reason_quotations',
  numbers: 'reason_numbers',
  dates: 'reason_dates',
};

/** What these share are an article's own words, of which the first are told. */
const VERBATIM = new Set<MatchReason['kind']>(['copied-text', 'quotations']);

/** How an article belongs to the open one, and on demand why. */
export function MatchReasons({ related }: { related: Related }) {
  const { translate, locale } = useSpeech();
  return (
    <details class="reasons">
      <summary>
        <span>{translate(RELATION[related.relation])}</span>{' '}
        <span class="reasons-why">{translate('story_why')}</span>
      </summary>
      <ul>
        {related.reasons.map(({ kind, values }) => (
          <li key={kind}>
            {translate(
              REASON[kind],
              listWords(
                VERBATIM.has(kind)
                  ? values.map((words) => translate('event_other', words))
                  : values,
                locale,
              ),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
