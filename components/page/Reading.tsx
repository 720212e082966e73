import './Reading.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../wording/wording.ts';

/** Milliseconds after which the reader is told that something may be stuck, and can ask anew. */
const LONG = 8_000;

/** Shown while a page is read; it appears only after a moment, as most pages are read before. */
export function Reading({ onRetry }: { onRetry: () => void }) {
  const { translate } = useSpeech();
  const isLong = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isLong.value) return undefined;
    const timer = setTimeout(() => (isLong.value = true), LONG);
    return () => clearTimeout(timer);
  }, [isLong, isLong.value]);
  const retry = () => {
    // The button goes, and what it was asked for is told by the heading.
    heading.current?.focus({ preventScroll: true });
    isLong.value = false;
    onRetry();
  };
  return (
    <div class="reading">
      <h1 ref={heading} tabIndex={-1}>
        {translate('page_reading')}
      </h1>
      <div class="reading-lines" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
      <output>{isLong.value && translate('page_reading_long')}</output>
      {isLong.value && (
        <button type="button" class="button" onClick={retry}>
          {translate('page_retry')}
        </button>
      )}
    </div>
  );
}
