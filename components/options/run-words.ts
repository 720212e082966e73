import { counted } from '../wording/counted.ts';
import { momentWords } from '../wording/moment-words.ts';
import { type Speech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import type { SourceEntry } from './source-entry.ts';

/** What a failure means, in words; its reason as it is where there is no text for it. */
export function failureWords(reason: string | null, speech: Speech): string {
  return wordingText(speech, { key: `sync_failure_${reason ?? ''}`, values: [] }) || (reason ?? '');
}

/** The last result of a source, in words, with its time. */
export function runWords({ lastRun }: SourceEntry, speech: Speech): string {
  const { translate, locale } = speech;
  if (!lastRun) return translate('source_never_run');
  const time = momentWords(lastRun.at, locale);
  const number = new Intl.NumberFormat(locale);
  const { added, removed, refused } = lastRun.counts;
  switch (lastRun.outcome) {
    case 'updated': {
      const words = translate('source_updated', time, number.format(added), number.format(removed));
      return refused > 0 ? `${words}; ${counted(speech, 'source_refused', refused)}` : words;
    }
    case 'unchanged':
      return translate('source_unchanged', time);
    case 'cancelled':
      return translate('source_cancelled', time);
    default:
      return translate('source_failed', time, failureWords(lastRun.reason, speech));
  }
}
