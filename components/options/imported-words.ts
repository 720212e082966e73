import { counted } from '../wording/counted.ts';
import type { Speech } from '../wording/wording.ts';
import type { ImportEntry } from './import-entry.ts';
import { failureWords } from './run-words.ts';

/** How an import ended, in words; none while it is under way. */
export function importedWords(state: ImportEntry, speech: Speech): string {
  if ('progress' in state) return '';
  if ('failure' in state) {
    const words = failureWords(state.failure, speech);
    return state.failure === 'cancelled' ? words : speech.translate('data_failed', words);
  }
  const words = counted(speech, 'data_imported', state.added);
  return state.refused === 0
    ? words
    : `${words} ${counted(speech, 'source_refused', state.refused)}.`;
}
