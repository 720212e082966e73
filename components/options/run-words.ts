import { counted } from '../wording/counted.ts';
import { numberFormat } from '../wording/formats.ts';
import { momentWords } from '../wording/moment-words.ts';
import { type Speech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import type { RunEntry } from './source-entry.ts';

/** What a failure means, in words; its reason as it is where there is no text for it. */
export function failureWords(reason: string | null, speech: Speech): string {
  return wordingText(speech, { key: `sync_failure_${reason ?? ''}`, values: [] }) || (reason ?? '');
}

/** The result of a run in words, with its time. */
export function runWords(run: RunEntry | null, speech: Speech): string {
  const { translate, locale } = speech;
  if (!run) return translate('source_never_run');
  const time = momentWords(run.at, locale);
  const number = numberFormat(locale);
  const { added, removed, refused } = run.counts;
  switch (run.outcome) {
    case 'updated': {
      const words =
        removed > 0
          ? translate('source_updated', time, number.format(added), number.format(removed))
          : translate('source_added', time, number.format(added));
      return refused > 0 ? `${words}; ${counted(speech, 'source_refused', refused)}` : words;
    }
    case 'unchanged':
      return translate('source_unchanged', time);
    case 'cancelled':
      return translate('source_cancelled', time);
    default:
      return translate('source_failed', time, failureWords(run.reason, speech));
  }
}
