import './FoundSources.css';
import { useRef } from 'preact/hooks';
import { usePlaceHeld } from '../focus/use-place-held.ts';
import { useSpeech } from '../wording/wording.ts';
import type { FoundEntry } from './outcome.ts';

/** Sources that can be added, one by one or all at once. */
export function FoundSources(props: {
  found: FoundEntry[];
  disabled: boolean;
  /** Called straight from the click, so that the sites can be asked for in it. */
  onAdd: (addresses: string[]) => void;
  /** The id of what has the focus once all are added. */
  next: string;
}) {
  const { translate } = useSpeech();
  const { found, disabled, onAdd } = props;
  const box = useRef<HTMLDivElement>(null);
  const holdPlace = usePlaceHeld(box, props.next);
  return (
    <div ref={box} class="found">
      <ul>
        {found.map(({ title, address, kind }, place) => (
          <li key={address}>
            <span>
              {title} <small>{`${translate(`source_kind_${kind}`)} · ${address}`}</small>
            </span>
            <button
              type="button"
              class="button-plain"
              disabled={disabled}
              aria-label={translate('source_action_label', translate('add_button'), title)}
              onClick={() => {
                holdPlace(place);
                onAdd([address]);
              }}
            >
              {translate('add_button')}
            </button>
          </li>
        ))}
      </ul>
      {found.length > 1 && (
        <button
          type="button"
          class="button"
          disabled={disabled}
          onClick={() => {
            holdPlace(0);
            onAdd(found.map(({ address }) => address));
          }}
        >
          {translate('add_all')}
        </button>
      )}
    </div>
  );
}
