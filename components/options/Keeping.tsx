import './Keeping.css';
import type { Settings } from '../../lib/settings/settings.ts';
import { useSpeech } from '../wording/wording.ts';
import { RetentionChoice } from './RetentionChoice.tsx';

/** What becomes part of the corpus by itself, and what leaves it. */
export function Keeping(props: {
  settings: Settings;
  onKeepRead: (keepRead: boolean) => void;
  onRetention: (retention: Pick<Settings, 'keepDays' | 'keepMegabytes'>) => void;
}) {
  const { translate } = useSpeech();
  return (
    <div class="keeping">
      <label class="keeping-check">
        <input
          type="checkbox"
          aria-describedby="keep-read-more"
          checked={props.settings.keepRead}
          onChange={(event) => props.onKeepRead(event.currentTarget.checked)}
        />
        {translate('kept_read')}
      </label>
      <p id="keep-read-more" class="keeping-more">
        {translate('kept_read_more')}
      </p>
      <RetentionChoice settings={props.settings} onRetention={props.onRetention} />
    </div>
  );
}
