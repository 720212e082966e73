import type { StoryWord } from '../../lib/messages/messages.ts';
import { useSpeech } from '../wording/wording.ts';
import type { Decisions } from './decisions.ts';

/** Says of an article that it belongs to the story, or that it does not. */
export function SayButton(props: {
  says: StoryWord;
  article: string;
  title: string;
  decisions: Decisions;
}) {
  const { translate } = useSpeech();
  const text = translate(props.says === 'same-story' ? 'say_same_story' : 'say_other_story');
  return (
    <button
      type="button"
      class="button-plain"
      aria-label={translate('source_action_label', text, props.title)}
      onClick={() => props.decisions.onSay(props.article, props.says)}
    >
      {text}
    </button>
  );
}
