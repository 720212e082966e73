import './Corrections.css';
import { useRef } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/context/context.ts';
import { usePlaceHeld } from '../focus/use-place-held.ts';
import { outletLabel } from '../story/coverage.ts';
import { shownTitle } from '../story/shown-title.ts';
import { momentWords } from '../wording/moment-words.ts';
import { type Speech, useSpeech } from '../wording/wording.ts';

/** What the reader said about two articles; times are ms since 1970. */
export interface CorrectionEntry {
  id: string;
  first: string;
  second: string;
  says: 'same-story' | 'other-story';
  at: number;
  /** Those of the two that the corpus holds, by id. */
  articles: Record<string, ArticleSummary>;
}

/** The article by headline and outlet; by its address where the corpus does not hold it. */
const nameOf = (id: string, { articles }: CorrectionEntry, speech: Speech): string => {
  // An id may be any text, of an imported export too: "constructor", for one.
  const article = Object.hasOwn(articles, id) ? articles[id] : undefined;
  if (article) return `${shownTitle(article)} (${outletLabel(article, speech)})`;
  return URL.canParse(id) && /^https?:/.test(id)
    ? id.replace(/^https?:\/\/(?:www\.)?/, '')
    : speech.translate('corrections_no_address');
};

/** All that the reader said about which articles belong together, each with the way back. */
export function Corrections(props: {
  corrections: CorrectionEntry[];
  onUndo: (correction: CorrectionEntry) => void;
  /** The id of what has the focus once the last one is taken back. */
  next: string;
}) {
  const speech = useSpeech();
  const { translate, locale } = speech;
  const list = useRef<HTMLUListElement>(null);
  const holdPlace = usePlaceHeld(list, props.next);
  return (
    <ul ref={list} class="corrections">
      {props.corrections.map((correction, place) => {
        const [first, second] = [correction.first, correction.second].map((id) =>
          nameOf(id, correction, speech),
        );
        return (
          <li key={correction.id}>
            <p class="corrections-said">
              {translate(
                correction.says === 'same-story' ? 'corrections_same' : 'corrections_other',
              )}
              {' · '}
              {momentWords(correction.at, locale)}
            </p>
            <p>{first}</p>
            <p>{second}</p>
            <button
              type="button"
              class="button-plain"
              aria-label={translate(
                'source_action_label',
                translate('source_undo'),
                `${first} / ${second}`,
              )}
              onClick={() => {
                holdPlace(place);
                props.onUndo(correction);
              }}
            >
              {translate('source_undo')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
