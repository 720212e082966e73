import './AnswerRow.css';
import type { Answer } from '../../lib/facts/fact.ts';
import { listWords } from '../wording/list-words.ts';
import { type Speech, useSpeech } from '../wording/wording.ts';
import { answerLetter } from './answer-letters.ts';
import { attributionKind } from './attribution-words.ts';
import { type Coverage, outletLabels } from './coverage.ts';
import { normalisedWords } from './normalised-words.ts';
import { StatementQuotes } from './StatementQuotes.tsx';

const quoted = (value: string): string => (/^["“]/.test(value) ? value : `“${value}”`);

/** The kind of source on which the whole answer rests; nothing where an outlet says so itself. */
const restsOn = ({ statements: [first, ...rest] }: Answer, speech: Speech): string[] => {
  const kind = first?.attribution.kind ?? 'outlet';
  const isShared = rest.every(({ attribution }) => attribution.kind === kind);
  const words = isShared ? attributionKind(kind, speech) : null;
  return words === null ? [] : [words];
};

/** One answer to a question, in the outlet's own words; its sentences open below it. */
export function AnswerRow(props: {
  answer: Answer;
  index: number;
  lettered: boolean;
  /** Words on where the answer stands among the others: "latest", "May 16, 2024". */
  notes: string[];
  coverage: Coverage;
}) {
  const speech = useSpeech();
  const { answer, coverage } = props;
  const normalised = normalisedWords(answer, speech);
  const outlets = outletLabels(
    answer.statements.map(({ evidence }) => evidence.article),
    coverage,
    speech,
  );
  const notes = [...restsOn(answer, speech), ...props.notes];
  if (props.lettered && answer.clashes.length > 0) {
    const rivals = listWords(answer.clashes.map(answerLetter), speech.locale);
    notes.push(speech.translate('story_differs_from', rivals));
  }
  return (
    <li
      class="answer"
      data-clashes-above={answer.clashes.includes(props.index - 1) ? '' : undefined}
    >
      <details>
        <summary>
          <span class="answer-said">
            {props.lettered && <span class="answer-letter">{answerLetter(props.index)}</span>}
            <span class="answer-value">{quoted(answer.value)}</span>
            {normalised !== null && <span class="answer-normalised">{normalised}</span>}
          </span>
          <span class="answer-outlets">{[...outlets, ...notes].join(' · ')}</span>
        </summary>
        <div class="answer-statements">
          <StatementQuotes
            statements={answer.statements}
            value={answer.value}
            coverage={coverage}
          />
        </div>
      </details>
    </li>
  );
}
