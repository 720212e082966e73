import './FactCard.css';
import type { Answer, Fact } from '../../lib/facts/fact.ts';
import { Heading } from '../heading/Heading.tsx';
import { type Speech, useSpeech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import { needsLetters } from './answer-letters.ts';
import { AnswerRow } from './AnswerRow.tsx';
import type { Coverage } from './coverage.ts';

/** When an answer was printed first; undated answers sort first, as nothing says that they are news. */
const printed = (answer: Answer, { articles }: Coverage): string =>
  answer.statements
    .flatMap(({ evidence }) => articles[evidence.article]?.published?.iso ?? [])
    .toSorted()[0] ?? '';

/** Answers that replace each other stand in the order in which they were printed. */
const inOrder = (fact: Fact, coverage: Coverage): Answer[] =>
  fact.verdict === 'update'
    ? fact.answers.toSorted((a, b) => printed(a, coverage).localeCompare(printed(b, coverage)))
    : fact.answers;

const updateNote = (fact: Fact, index: number, { translate }: Speech): { note?: string } => {
  if (fact.verdict !== 'update') return {};
  return {
    note: translate(index === fact.answers.length - 1 ? 'story_latest' : 'story_earlier'),
  };
};

/** One question with the answers that the sources give; the rule beside them shows how they stand. */
export function FactCard({ fact, coverage }: { fact: Fact; coverage: Coverage }) {
  const speech = useSpeech();
  const lettered = fact.verdict === 'disagree' && needsLetters(fact.answers);
  return (
    <article class={`fact fact-${fact.verdict}`}>
      <Heading level={3} class="fact-question">
        {wordingText(speech, fact.question)}
      </Heading>
      {fact.verdict === 'refine' && <p class="fact-remark">{speech.translate('story_refined')}</p>}
      <ul>
        {inOrder(fact, coverage).map((answer, index) => (
          <AnswerRow
            key={`${answer.value}@${answer.statements[0]?.evidence.article ?? index}`}
            answer={answer}
            index={index}
            lettered={lettered}
            coverage={coverage}
            {...updateNote(fact, index, speech)}
          />
        ))}
      </ul>
    </article>
  );
}
