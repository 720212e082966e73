import './SyncAlone.css';
import { useSpeech } from '../wording/wording.ts';

/** Whether sources are synced without being asked to. */
export function SyncAlone(props: { on: boolean; onChange: (on: boolean) => void }) {
  const { translate } = useSpeech();
  return (
    <div class="sync-alone">
      <label>
        <input
          type="checkbox"
          aria-describedby="sync-alone-more"
          checked={props.on}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />{' '}
        {translate('sync_alone')}
      </label>
      <p id="sync-alone-more">{translate('sync_alone_more')}</p>
    </div>
  );
}
