import './NoticeChoice.css';
import type { Notice, Settings } from '../../lib/settings/settings.ts';
import { newsSites } from '../../lib/settings/news-sites.ts';
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
  const { settings, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend>{translate('notice_question')}</legend>
      <div class="choice-options">
        {CHOICES.map(({ notice, title, text }) => (
          <button
            key={notice}
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
        {props.refused && props.granted && (
          <p class="choice-remark">{translate('notice_refused')}</p>
        )}
        {!props.granted && <p class="choice-remark">{translate('notice_revoked')}</p>}
      </output>
      {!props.granted && (
        <button type="button" class="button button-main" onClick={() => onChoose(settings.notice)}>
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
