import type { Evidence } from '../../lib/facts/evidence.ts';
import { useSpeech } from '../wording/wording.ts';
import { type Marks, outcomeOf } from './marks.ts';

/** Shows a sentence of the open page where it stands there, or takes its mark away again. */
export function ShowOnPage({ evidence, marks }: { evidence: Evidence; marks: Marks }) {
  const { translate } = useSpeech();
  const outcome = outcomeOf(marks, evidence);
  const text = translate(outcome === 'marked' ? 'mark_clear' : 'mark_show');
  return (
    <>
      <button
        type="button"
        class="button-plain"
        aria-label={translate('source_action_label', text, evidence.sentence)}
        onClick={() => (outcome === 'marked' ? marks.onClear() : marks.onShow(evidence))}
      >
        {text}
      </button>
      <output>{outcome !== null && translate(`mark_${outcome}`)}</output>
    </>
  );
}
