import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useSpeech } from '../wording/wording.ts';

/** The list of all articles, read once the reader unfolds it. */
export function BrowseFold({ children }: { children: ComponentChildren }) {
  const { translate } = useSpeech();
  const open = useSignal(false);
  return (
    <details
      class="browse-fold"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{translate('browse_open')}</summary>
      {open.value && children}
    </details>
  );
}
