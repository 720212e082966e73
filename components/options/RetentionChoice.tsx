import type { Settings } from '../../lib/settings/settings.ts';
import { byteWords } from '../wording/byte-words.ts';
import { counted } from '../wording/counted.ts';
import { type Speech, useSpeech } from '../wording/wording.ts';

const YEAR = 365;
const DAYS = [YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR];
const MEGABYTES = [100, 250, 500, 1_000, 2_000];

/** The choices, with the one that stands though it is not listed (from an export). */
const withCurrent = (choices: number[], current: number | null): number[] =>
  current === null || choices.includes(current)
    ? choices
    : [...choices, current].toSorted((a, b) => a - b);

const ageWords = (days: number, speech: Speech): string =>
  days % YEAR === 0
    ? counted(speech, 'retention_years', days / YEAR)
    : counted(speech, 'retention_days', days);

/** How long and how much of the corpus is held; everything, unless the reader wants otherwise. */
export function RetentionChoice(props: {
  settings: Settings;
  onRetention: (retention: Pick<Settings, 'keepDays' | 'keepMegabytes'>) => void;
}) {
  const speech = useSpeech();
  const { translate, locale } = speech;
  const { keepDays, keepMegabytes } = props.settings;
  const choice = (
    label: string,
    current: number | null,
    choices: number[],
    words: (value: number) => string,
    onChoice: (value: number | null) => void,
  ) => (
    <label class="keeping-bound">
      <span>{label}</span>
      <select
        value={current === null ? '' : String(current)}
        onChange={({ currentTarget: { value } }) => onChoice(value === '' ? null : Number(value))}
      >
        <option value="">{translate('retention_all')}</option>
        {withCurrent(choices, current).map((value) => (
          <option key={value} value={String(value)}>
            {words(value)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {choice(
        translate('retention_age'),
        keepDays,
        DAYS,
        (days) => ageWords(days, speech),
        (value) => props.onRetention({ keepDays: value, keepMegabytes }),
      )}
      {choice(
        translate('retention_size'),
        keepMegabytes,
        MEGABYTES,
        (megabytes) => byteWords(megabytes * 1_000_000, locale),
        (value) => props.onRetention({ keepDays, keepMegabytes: value }),
      )}
      <p class="keeping-more">{translate('retention_more')}</p>
    </>
  );
}
