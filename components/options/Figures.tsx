import './Figures.css';
import { byteWords } from '../wording/byte-words.ts';
import { numberFormat } from '../wording/formats.ts';
import { dayWords } from '../wording/day-words.ts';
import { type Speech, useSpeech } from '../wording/wording.ts';

/** What the corpus holds. */
export interface CorpusFigures {
  articles: number;
  outlets: number;
  people: number;
  /** ISO dates of the oldest and the newest article; null where no article is dated. */
  first: string | null;
  last: string | null;
  /** Articles by source id. */
  bySource: Record<string, number>;
  /** The last sync of each source that is counted in, as its time; ms since 1970. */
  lastRuns: Record<string, number>;
}

/** What storing it takes and whether it is safe; null where the browser does not tell. */
export interface StorageState {
  /** Bytes. */
  used: number | null;
  kept: 'kept' | 'not-kept' | 'refused';
}

function datesText({ first, last }: CorpusFigures, { translate, locale }: Speech): string {
  if (first === null || last === null) return translate('figures_none');
  const [from, to] = [first, last].map((day) => dayWords(day, locale, 'short'));
  return from === to ? (from ?? '') : translate('figures_dates_value', from ?? '', to ?? '');
}

function Keeping({ kept, onKeep }: { kept: StorageState['kept']; onKeep: () => void }) {
  const { translate } = useSpeech();
  if (kept === 'kept') return <p class="figures-kept">{translate('keep_kept')}</p>;
  if (kept === 'refused') return <p class="figures-kept">{translate('keep_refused')}</p>;
  return (
    <p class="figures-kept">
      {translate('keep_asked')}{' '}
      <button type="button" class="button-plain" onClick={onKeep}>
        {translate('keep_ask')}
      </button>
    </p>
  );
}

/** The corpus in figures, the room that it takes, and whether the browser keeps it. */
export function Figures(props: {
  /** Null until they are counted. */
  figures: CorpusFigures | null;
  storage: StorageState;
  onKeep: () => void;
}) {
  const speech = useSpeech();
  const { translate, locale } = speech;
  const { figures, storage } = props;
  if (!figures) return <p>{translate('figures_counting')}</p>;
  const number = numberFormat(locale);
  const lines: [string, string][] = [
    [translate('figures_articles'), number.format(figures.articles)],
    [translate('figures_outlets'), number.format(figures.outlets)],
    [translate('figures_people'), number.format(figures.people)],
    [translate('figures_dates'), datesText(figures, speech)],
  ];
  if (storage.used !== null)
    lines.push([translate('figures_room'), byteWords(storage.used, locale)]);
  return (
    <>
      <dl class="figures">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Keeping kept={storage.kept} onKeep={props.onKeep} />
    </>
  );
}
