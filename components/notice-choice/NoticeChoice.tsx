import './NoticeChoice.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Notice, Settings } from '../../lib/settings/settings.ts';
import { newsSites } from '../../lib/settings/news-sites.ts';
import { isFocusLost } from '../focus/is-focus-lost.ts';
import { type MessageKey, useSpeech } from '../wording/wording.ts';

const CHOICES: { notice: Notice; title: MessageKey; text: MessageKey }[] = [
  { notice: 'listed', title: 'notice_listed', text: 'notice_listed_more' },
  { notice: 'all', title: 'notice_all', text: 'notice_all_more' },
  { notice: 'click', title: 'notice_click', text: 'notice_click_more' },
];

/** The one question: where articles are noticed without a click. */
export function NoticeChoice(props: {
  settings: Settings;
  /** Whether the browser grants the sites of the choice. */
  granted: boolean;
  /** Whether the browser has just refused a choice. */
  refused: boolean;
  /** Called straight from the click, so that a permission can be asked for in it. */
  onChoose: (notice: Notice) => void;
}) {
  const { translate } = useSpeech();
  const { settings, granted, onChoose } = props;
  const chosen = useRef<HTMLButtonElement>(null);
  const askedAgain = useRef(false);
  useEffect(() => {
    if (!granted || !askedAgain.current) return;
    askedAgain.current = false;
    // The button that was pressed is gone: the focus goes on to what it was for.
    if (isFocusLost()) chosen.current?.focus();
  }, [granted]);
  return (
    <fieldset class="choice">
      <legend>{translate('notice_question')}</legend>
      <div class="choice-options">
        {CHOICES.map(({ notice, title, text }) => (
          <button
            key={notice}
            ref={settings.notice === notice ? chosen : null}
            type="button"
            class="choice-option"
            aria-pressed={settings.answered && settings.notice === notice}
            onClick={() => onChoose(notice)}
          >
            <span class="choice-title">{translate(title)}</span>
            <span class="choice-text">{translate(text, String(newsSites.length))}</span>
          </button>
        ))}
      </div>
      <output>
        {props.refused && granted && <p class="choice-remark">{translate('notice_refused')}</p>}
        {!granted && <p class="choice-remark">{translate('notice_revoked')}</p>}
      </output>
      {!granted && (
        <button
          type="button"
          class="button button-main"
          onClick={() => {
            askedAgain.current = true;
            onChoose(settings.notice);
          }}
        >
          {translate('notice_allow_again')}
        </button>
      )}
      <details class="choice-sites">
        <summary>{translate('notice_sites')}</summary>
        <p>{newsSites.join(', ')}</p>
      </details>
    </fieldset>
  );
}
