import type { Wording } from '../../lib/facts/fact.ts';
import { edtfWords } from './edtf-words.ts';
import type { MessageKey, Speech } from './wording.ts';

/**
 * The text of a wording that came from lib as data, its EDTF dates in words; where the key is unknown
 * (written by a newer version), its values alone.
 */
export function wordingText(speech: Speech, { key, values }: Wording): string {
  const words = values.map((value) => edtfWords(value, speech));
  // Keys in data are plain strings; getMessage answers unknown ones with ''.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const text = speech.translate(key as MessageKey, ...words);
  return text === '' ? words.join(' ') : text;
}
