import './Reading.css';
import { useSpeech } from '../wording/wording.ts';

/** Shown while a page is read; it appears only after a moment, as most pages are read before. */
export function Reading() {
  const { translate } = useSpeech();
  return (
    <output class="reading">
      <span class="reading-word">{translate('page_reading')}</span>
      <span class="reading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </span>
    </output>
  );
}
