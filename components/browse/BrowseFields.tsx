import { useId } from 'preact/hooks';
import { type MessageKey, useSpeech } from '../wording/wording.ts';

/** What the reader looks for; empty fields ask for nothing. Days are YYYY-MM-DD. */
export interface BrowseWish {
  words: string;
  person: string;
  outlet: string;
  from: string;
  to: string;
  kept: boolean;
}

export const anyWish: BrowseWish = {
  words: '',
  person: '',
  outlet: '',
  from: '',
  to: '',
  kept: false,
};

const FIELDS = [
  ['words', 'browse_words', 'search'],
  ['person', 'browse_person', 'search'],
  ['outlet', 'browse_outlet', 'search'],
  ['from', 'browse_from', 'date'],
  ['to', 'browse_to', 'date'],
] as const satisfies [keyof BrowseWish, MessageKey, string][];

/** The fields by which the corpus is searched. */
export function BrowseFields(props: {
  wish: BrowseWish;
  outlets: string[];
  onWish: (wish: BrowseWish) => void;
}) {
  const { translate } = useSpeech();
  const { wish, outlets, onWish } = props;
  const list = useId();
  return (
    <search>
      <form class="browse-fields" onSubmit={(event) => event.preventDefault()}>
        {FIELDS.map(([field, label, type]) => (
          <label key={field} class={`browse-${field}`}>
            <span>{translate(label)}</span>
            <input
              type={type}
              value={wish[field]}
              list={field === 'outlet' ? list : undefined}
              autoComplete="off"
              spellcheck={false}
              onInput={(event) => onWish({ ...wish, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        <datalist id={list}>
          {outlets.map((outlet) => (
            <option key={outlet} value={outlet}>
              {outlet}
            </option>
          ))}
        </datalist>
        <label class="browse-only-kept">
          <input
            type="checkbox"
            checked={wish.kept}
            onChange={(event) => onWish({ ...wish, kept: event.currentTarget.checked })}
          />
          {translate('browse_kept')}
        </label>
      </form>
    </search>
  );
}
