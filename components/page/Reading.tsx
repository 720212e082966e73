import './Reading.css';
import { useSpeech } from '../wording/wording.ts';

/** Shown while a page is read; it appears only after a moment, as most pages are read before. */
export function Reading() {
  const { translate } = useSpeech();
  return (
    <div class="reading">
      <h1>{translate('page_reading')}</h1>
      <div class="reading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
