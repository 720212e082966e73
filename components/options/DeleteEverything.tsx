import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { takeLostFocus } from '../focus/take-lost-focus.ts';
import { useSpeech } from '../wording/wording.ts';

/** Deletes only after the reader has opened the question and typed the word. */
export function DeleteEverything(props: { disabled: boolean; onDelete: () => void }) {
  const { translate } = useSpeech();
  const open = useSignal(false);
  const typed = useSignal('');
  const word = translate('delete_word');
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  // What was pressed is gone: the focus goes on to the question, and back from it, once it can.
  useEffect(() => {
    if (open.value && !asked.current) field.current?.focus();
    if (open.value) asked.current = true;
    else if (asked.current && !props.disabled) {
      asked.current = false;
      takeLostFocus(button.current);
    }
  }, [open.value, props.disabled]);
  const isTyped = typed.value.trim().toLowerCase() === word;
  const close = (): void => {
    open.value = false;
    typed.value = '';
  };

  if (!open.value) {
    return (
      <button
        ref={button}
        type="button"
        class="button"
        disabled={props.disabled}
        onClick={() => {
          open.value = true;
        }}
      >
        {translate('data_delete')} …
      </button>
    );
  }
  return (
    <form
      class="delete"
      onSubmit={(event) => {
        event.preventDefault();
        if (props.disabled || !isTyped) return;
        close();
        props.onDelete();
      }}
    >
      <p>{translate('delete_warning')}</p>
      <label for="delete-word">{translate('delete_type', `“${word}”`)}</label>
      <input
        ref={field}
        id="delete-word"
        autoComplete="off"
        spellcheck={false}
        value={typed.value}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <div class="data-buttons">
        <button type="submit" class="button button-main" disabled={props.disabled || !isTyped}>
          {translate('data_delete')}
        </button>
        <button type="button" class="button" onClick={close}>
          {translate('delete_cancel')}
        </button>
      </div>
    </form>
  );
}
